import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { LOCALE_INFO, type Locale } from '../../../model/locale.ts';
import { PATHS } from '../../../i18n/routes.ts';
import { markTerm, termOf } from '../../article/mark-term.ts';
import { bareSource } from '../../article/one-block.ts';
import { TRANSLATE } from '../../words/translate.ts';
import type { BlockState, TextState } from '../../worker/case-state.ts';
import { useDesk } from '../context.ts';
import { LineInput } from '../fields/LineInput.tsx';
import { InlineText } from '../parts/Inline.tsx';
import { languageIn } from '../parts/language.ts';
import { Marks } from '../parts/Marks.tsx';
import { numberIn } from '../parts/number.ts';
import { WordDiff } from '../parts/WordDiff.tsx';
import { Aids } from './Aids.tsx';
import type { Memory } from './use-memory.ts';

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
  /** What is said in the place of the picture, where there is one. */
  alt: { from: string; value: string; onAlt: (alt: string) => void } | undefined;
  onHolds: () => void;
  onCopied: () => void;
  asking: ComponentChildren;
}

/** One paragraph: what it says in the originals, what changed there, its translation and what helps. */
export const Paragraph = (props: Props) => {
  const { block, own, texts, from, into, isOurs, isRefused, memory, put } = props;
  const { say, locale, siteBase } = useDesk();
  const [written, setWritten] = useState<string>();
  const [isOpen, setOpen] = useState(false);
  const area = useRef<HTMLTextAreaElement>(null);
  const { tag, dir } = LOCALE_INFO[into];
  const id = numberIn(locale, block.id);
  const kept = own ? bareSource(own.kind, own.source) : '';
  const write = (text: string): void => {
    setWritten(text);
    put(text);
  };
  const address = new URL(
    `${siteBase}${into}/${PATHS.case(props.caseId)}#${block.id}`,
    location.href,
  ).href;
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(address);
    props.onCopied();
  };
  // Words of the translator's own that are selected stay, and are marked.
  const insert = (word: string, mark: string | undefined): void => {
    const field = area.current;
    if (!field) return;
    const [start, end] = [field.selectionStart, field.selectionEnd];
    const own = mark === undefined ? undefined : markTerm(field.value, start, end, mark);
    if (own === undefined)
      field.setRangeText(mark === undefined ? word : termOf(mark, word), start, end, 'end');
    else {
      const after = field.value.length - end;
      field.value = own;
      field.setSelectionRange(own.length - after, own.length - after);
    }
    write(field.value);
    field.focus();
  };
  const { behind } = own ?? {};
  return (
    <article
      class={`row ${block.kind}`}
      data-at={block.id}
      aria-label={say(TRANSLATE.paragraph, { id })}
      onFocusCapture={() => setOpen(true)}
      onBlurCapture={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget as Node | null)) setOpen(false);
      }}
    >
      <div class="from">
        <button type="button" class="id" onClick={() => void copy()} title={say(TRANSLATE.copy)}>
          <bdi>{id}</bdi>
          <span class="hidden"> {say(TRANSLATE.copy)}</span>
        </button>
        {texts.map((text) => {
          const there = text.blocks.find((one) => one.id === block.id);
          const info = LOCALE_INFO[text.locale];
          return (
            there && (
              <p key={text.locale} lang={info.tag} dir={info.dir}>
                <InlineText pieces={there.inline} />
              </p>
            )
          );
        })}
        {behind && (
          <div class="changed">
            <p class="soft">{say(TRANSLATE.changes)}</p>
            {behind.was === undefined ? (
              <p>{say(TRANSLATE.unknownBefore)}</p>
            ) : (
              <WordDiff before={behind.was} after={behind.now} locale={from.locale} />
            )}
          </div>
        )}
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
          value={written ?? kept}
          onInput={({ currentTarget }) => write(currentTarget.value)}
          onBlur={() => setWritten(undefined)}
        />
        {isOpen && (
          <Marks
            text={written ?? kept}
            lang={into}
            isOurs={isOurs}
            shown={own?.inline}
            vocabulary={props.vocabulary}
            onText={write}
          />
        )}
        {props.alt && (
          <p class="alt">
            <label class="soft" for={`alt-${block.id}`}>
              {say(TRANSLATE.alt)}
            </label>
            <span class="soft" id={`alt-of-${block.id}`}>
              : <bdi lang={LOCALE_INFO[from.locale].tag}>{props.alt.from}</bdi>
            </span>
            <LineInput
              id={`alt-${block.id}`}
              describedBy={`alt-of-${block.id}`}
              lang={tag}
              dir={dir}
              isOurs={isOurs}
              value={props.alt.value}
              onText={props.alt.onAlt}
            />
          </p>
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
        {isOpen && (
          <Aids
            block={block}
            from={from}
            into={into}
            memory={memory}
            vocabulary={props.vocabulary}
            onTake={insert}
            onWhole={write}
            isWritten={(written ?? kept) !== ''}
          />
        )}
      </div>
    </article>
  );
};
