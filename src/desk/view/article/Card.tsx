import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { BlockKind } from '../../../model/block.ts';
import { LOCALE_INFO, type Locale } from '../../../model/locale.ts';
import { halvesOf } from '../../article/marked/to-file.ts';
import { bareSource, sourceOf } from '../../article/one-block.ts';
import { ARTICLE, KINDS } from '../../words/article.ts';
import { useDesk } from '../context.ts';
import { Marks } from '../marks/Marks.tsx';
import { useMarked } from '../marks/use-marked.ts';
import { numberIn } from '../parts/number.ts';
import type { Focus } from './acts.ts';

/** What a key asks for. */
export type KeyAct = 'split' | 'join' | 'up' | 'down';

/** What the file says before and behind what is selected in a field. */
export type Halves = readonly [string, string];

interface Props {
  cardKey: number;
  id: string | undefined;
  kind: BlockKind;
  /** Empty for a block that has no letter yet. */
  source: string;
  lang: Locale;
  isReadOnly: boolean;
  isActive: boolean;
  /** What the draft changes of the vocabulary. */
  vocabulary: Map<string, string>;
  focus: Focus | undefined;
  onFocus: (halves: () => Halves) => void;
  onType: (written: string) => void;
  onKey: (act: KeyAct, halves: Halves) => boolean;
  /** Whether what is pasted was taken apart, and is not to be pasted once more. */
  onPaste: (data: DataTransfer, halves: Halves) => boolean;
  onLeave: () => void;
  /** What stands above the words. */
  above?: ComponentChildren;
  children?: ComponentChildren;
}

const actOf = (event: KeyboardEvent, field: HTMLTextAreaElement): KeyAct | undefined => {
  const { key, altKey, ctrlKey, metaKey, shiftKey, isComposing } = event;
  if (isComposing || ctrlKey || metaKey || shiftKey) return undefined;
  if (altKey) return key === 'ArrowUp' ? 'up' : key === 'ArrowDown' ? 'down' : undefined;
  if (key === 'Enter') return 'split';
  const isAtStart = field.selectionStart === 0 && field.selectionEnd === 0;
  return key === 'Backspace' && isAtStart ? 'join' : undefined;
};

/** A block with its number: a field of its own for its words. */
export const Card = (props: Props) => {
  const { cardKey, id, kind, source, lang, isReadOnly, isActive, focus, children } = props;
  const { say, locale } = useDesk();
  const area = useRef<HTMLTextAreaElement>(null);
  const field = useMarked({
    area,
    kept: bareSource(kind, source),
    isStale: (typed) => typed.trim() !== '' && sourceOf(kind, typed) !== source,
    put: props.onType,
    isCode: kind === 'code',
  });
  const halves = (): Halves => halvesOf(field.latest(), ...field.selected());
  // Before the next key arrives: an effect that waits for a frame would leave it to the card before.
  useLayoutEffect(() => {
    if (focus?.key !== cardKey || !area.current) return;
    area.current.focus();
    area.current.setSelectionRange(focus.at, focus.at);
  }, [focus]);
  // A block that the lock does not know yet has no number.
  const number = id === undefined || id.startsWith('extra-') ? say(ARTICLE.fresh) : id;
  const label = say(ARTICLE.block, { id: numberIn(locale, number), kind: say(KINDS[kind]) });
  return (
    <li class={`card ${kind}`} data-at={id}>
      <span class="number" aria-hidden="true">
        <bdi>{numberIn(locale, number)}</bdi> {kind !== 'paragraph' && say(KINDS[kind])}
      </span>
      {props.above}
      <textarea
        ref={area}
        aria-label={label}
        lang={lang}
        dir={LOCALE_INFO[lang].dir}
        spellcheck
        rows={1}
        readOnly={isReadOnly}
        value={field.shown.text}
        onFocus={() => props.onFocus(halves)}
        onBlur={() => {
          field.leave();
          props.onLeave();
        }}
        onInput={({ currentTarget }) => field.type(currentTarget.value)}
        onPaste={(event) => {
          const data = event.clipboardData;
          if (isReadOnly || kind === 'code' || !data) return;
          if (!props.onPaste(data, halves())) return;
          event.preventDefault();
          field.leave();
        }}
        onKeyDown={(event) => {
          const act = isReadOnly ? undefined : actOf(event, event.currentTarget);
          if (act && kind !== 'code' && props.onKey(act, halves())) event.preventDefault();
        }}
      />
      {isActive && !isReadOnly && kind !== 'code' && (
        <Marks field={field} area={area} lang={lang} vocabulary={props.vocabulary} />
      )}
      {children}
    </li>
  );
};
