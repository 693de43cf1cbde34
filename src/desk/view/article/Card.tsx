import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { BlockKind } from '../../../model/block.ts';
import type { Locale } from '../../../model/locale.ts';
import { bareSource, sourceOf } from '../../article/one-block.ts';
import { ARTICLE, KINDS } from '../../words/article.ts';
import { useDesk } from '../context.ts';
import { numberIn } from '../parts/number.ts';
import type { Focus } from './acts.ts';

/** What a key asks for. */
export type KeyAct = 'split' | 'join' | 'up' | 'down';

interface Props {
  cardKey: number;
  id: string | undefined;
  kind: BlockKind;
  /** Empty for a block that has no letter yet. */
  source: string;
  lang: Locale;
  isReadOnly: boolean;
  focus: Focus | undefined;
  onFocus: (field: HTMLTextAreaElement) => void;
  onType: (written: string) => void;
  onKey: (act: KeyAct, field: HTMLTextAreaElement) => boolean;
  /** Whether what is pasted was taken apart, and is not to be pasted once more. */
  onPaste: (data: DataTransfer, field: HTMLTextAreaElement) => boolean;
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
  const { cardKey, id, kind, source, lang, isReadOnly, focus, children } = props;
  const { say, locale } = useDesk();
  const field = useRef<HTMLTextAreaElement>(null);
  const [typed, setTyped] = useState<string>();
  // Before the next key arrives: an effect that waits for a frame would leave it to the card before.
  useLayoutEffect(() => {
    if (focus?.key !== cardKey || !field.current) return;
    field.current.focus();
    field.current.setSelectionRange(focus.at, focus.at);
  }, [focus]);
  const isTyped = typed !== undefined && (typed.trim() === '' || sourceOf(kind, typed) === source);
  const value = isTyped ? typed : bareSource(kind, source);
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
        ref={field}
        aria-label={label}
        lang={lang}
        dir={lang === 'fa' ? 'rtl' : 'ltr'}
        spellcheck
        rows={1}
        readOnly={isReadOnly}
        value={value}
        onFocus={({ currentTarget }) => props.onFocus(currentTarget)}
        onBlur={() => {
          setTyped(undefined);
          props.onLeave();
        }}
        onInput={({ currentTarget }) => {
          setTyped(currentTarget.value);
          props.onType(currentTarget.value);
        }}
        onPaste={(event) => {
          const data = event.clipboardData;
          if (isReadOnly || kind === 'code' || !data) return;
          if (!props.onPaste(data, event.currentTarget)) return;
          event.preventDefault();
          setTyped(undefined);
        }}
        onKeyDown={(event) => {
          const act = isReadOnly ? undefined : actOf(event, event.currentTarget);
          if (act && kind !== 'code' && props.onKey(act, event.currentTarget))
            event.preventDefault();
        }}
      />
      {children}
    </li>
  );
};
