import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { LOCALE_INFO, type Locale } from '../../../model/locale.ts';
import { PATHS } from '../../../i18n/routes.ts';
import { markedOf } from '../../article/marked/from-file.ts';
import { termMark, withMark } from '../../article/marked/mark.ts';
import { withWords } from '../../article/marked/typed.ts';
import { bareSource } from '../../article/one-block.ts';
import type { Part } from '../../article/paste.ts';
import { MARKS } from '../../words/article.ts';
import { TRANSLATE } from '../../words/translate.ts';
import type { BlockState, TextState } from '../../worker/case-state.ts';
import { useDesk } from '../context.ts';
import { languageIn } from '../parts/language.ts';
import { Marks } from '../marks/Marks.tsx';
import { useMarked } from '../marks/use-marked.ts';
import { afterPress } from '../parts/after-press.ts';
import { numberIn } from '../parts/number.ts';
import { Aids } from './Aids.tsx';
import { AltField, type Alt } from './AltField.tsx';
import { Changed, Originals } from './Originals.tsx';
import type { Memory } from './use-memory.ts';
import { usePaste } from './use-paste.ts';

interface Props {
  block: BlockState;
  own: BlockState | undefined;
  texts: readonly TextState[];
  from: TextState;
  into: Locale;
  caseId: string;
  isOurs: boolean;
  isRefused: boolean;
  /** What the check says of it. */
  findings: ComponentChildren;
  memory: Memory;
  /** What the draft changes of the vocabulary. */
  vocabulary: Map<string, string>;
  put: (written: string) => void;
  /** Whether parts were put into this paragraph and those below it. */
  putParts: (parts: readonly Part[]) => boolean;
  /** What is said in the place of the picture, where there is one. */
  alt: Alt | undefined;
  onHolds: () => void;
  onCopied: () => void;
  asking: ComponentChildren;
}

/** One paragraph: what it says in the originals, what changed there, its translation and what helps. */
export const Paragraph = (props: Props) => {
  const { block, own, texts, from, into, isOurs, isRefused, memory, put } = props;
  const { say, locale, siteBase } = useDesk();
  const [isOpen, setOpen] = useState(false);
  const area = useRef<HTMLTextAreaElement>(null);
  const { tag, dir } = LOCALE_INFO[into];
  const id = numberIn(locale, block.id);
  const kept = own ? bareSource(own.kind, own.source) : '';
  const [isUnfit, setUnfit] = useState(false);
  const field = useMarked({
    area,
    kept,
    isCode: block.kind === 'code',
    // What was typed waits for the worker.
    isStale: () => false,
    put,
  });
  const paste = usePaste(field, props.putParts);
  const address = new URL(
    `${siteBase}${into}/${PATHS.case(props.caseId)}#${block.id}`,
    location.href,
  ).href;
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(address);
    props.onCopied();
  };
  const take = (word: string, id: string, isMarked: boolean): void => {
    const [from, to] = field.selected();
    const own = field.latest();
    const isSelected = own.text.slice(from, to).trim() !== '';
    const filled = isSelected ? own : withWords(own, from, to, word);
    const end = isSelected ? to : from + word.length;
    const next =
      isSelected || isMarked
        ? withMark(filled, from, end, termMark(id))
        : { ...filled, caret: end };
    setUnfit(!next);
    if (next) field.write(next, next.caret);
  };
  const { behind } = own ?? {};
  return (
    <article
      class={`row ${block.kind}`}
      data-at={block.id}
      aria-label={say(TRANSLATE.paragraph, { id })}
      onFocusCapture={() => afterPress(() => setOpen(true))}
      onBlurCapture={({ currentTarget, relatedTarget }) => {
        if (currentTarget.contains(relatedTarget as Node | null)) return;
        afterPress(() => setOpen(currentTarget.contains(document.activeElement)));
      }}
    >
      <div class="from">
        <button type="button" class="id" onClick={() => void copy()} title={say(TRANSLATE.copy)}>
          <bdi>{id}</bdi>
          <span class="hidden"> {say(TRANSLATE.copy)}</span>
        </button>
        <Originals id={block.id} texts={texts} />
        {behind && <Changed {...behind} locale={from.locale} />}
      </div>
      <div class="to">
        <textarea
          ref={area}
          lang={tag}
          dir={dir}
          spellcheck
          rows={1}
          aria-label={say(TRANSLATE.translationOf, { id, language: languageIn(locale, into) })}
          placeholder={say(TRANSLATE.notYet)}
          readOnly={!isOurs}
          value={field.shown.text}
          onInput={({ currentTarget }) => field.type(currentTarget.value)}
          onPaste={(event) => {
            const data = event.clipboardData;
            const isTaken = isOurs && block.kind !== 'code' && data && paste(data);
            if (isTaken) event.preventDefault();
          }}
          onBlur={field.leave}
        />
        {props.alt && (
          <AltField id={block.id} from={from.locale} into={into} isOurs={isOurs} {...props.alt} />
        )}
        {isRefused && <p role="alert">{say(TRANSLATE.rowFirst)}</p>}
        {props.findings}
        {behind && (
          <p>
            <button type="button" disabled={!isOurs} onClick={props.onHolds}>
              {say(TRANSLATE.holds)}
            </button>
          </p>
        )}
        {props.asking}
        {/* Below all that is pressed: what opens with the focus moves nothing from under the pointer. */}
        {isOpen && isOurs && block.kind !== 'code' && (
          <Marks field={field} area={area} lang={tag} vocabulary={props.vocabulary} />
        )}
        {isUnfit && <p role="alert">{say(MARKS.noSelection)}</p>}
        {isOpen && (
          <Aids
            block={block}
            from={from}
            into={into}
            memory={memory}
            vocabulary={props.vocabulary}
            onTake={take}
            onWhole={(words) => field.write(markedOf(words))}
            isWritten={field.shown.text !== ''}
          />
        )}
      </div>
    </article>
  );
};
