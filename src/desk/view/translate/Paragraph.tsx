import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { LOCALE_INFO, type Locale } from '../../../model/locale.ts';
import { joinAll } from '../../../editor/import/read/join.ts';
import { PATHS } from '../../../i18n/routes.ts';
import { markedOf } from '../../article/marked/from-file.ts';
import { termMark, withMark } from '../../article/marked/mark.ts';
import { halvesOf } from '../../article/marked/to-file.ts';
import { withWords } from '../../article/marked/typed.ts';
import { bareSource } from '../../article/one-block.ts';
import { isFormatted, type Part } from '../../article/paste.ts';
import { MARKS } from '../../words/article.ts';
import { TRANSLATE } from '../../words/translate.ts';
import type { BlockState, TextState } from '../../worker/case-state.ts';
import { useDesk } from '../context.ts';
import { LineInput } from '../fields/LineInput.tsx';
import { InlineText } from '../parts/Inline.tsx';
import { languageIn } from '../parts/language.ts';
import { Marks } from '../marks/Marks.tsx';
import { useMarked } from '../marks/use-marked.ts';
import { afterPress } from '../parts/after-press.ts';
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
  /** Whether parts were put into this paragraph and those below it. */
  putParts: (parts: readonly Part[]) => boolean;
  /** What is said in the place of the picture, where there is one. */
  alt: { from: string; value: string; onAlt: (alt: string) => void } | undefined;
  onHolds: () => void;
  onCopied: () => void;
  asking: ComponentChildren;
}

/** One paragraph: what it says in the originals, what changed there, its translation and what helps. */
export const Paragraph = (props: Props) => {
  const { block, own, texts, from, into, isOurs, isRefused, memory, put } = props;
  const { say, locale, siteBase, worker } = useDesk();
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
  const address = new URL(
    `${siteBase}${into}/${PATHS.case(props.caseId)}#${block.id}`,
    location.href,
  ).href;
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(address);
    props.onCopied();
  };
  const range = (): readonly [number, number] => [
    area.current?.selectionStart ?? 0,
    area.current?.selectionEnd ?? 0,
  ];
  const take = (word: string, id: string, isMarked: boolean): void => {
    const [from, to] = range();
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
  const paste = (data: DataTransfer): boolean => {
    const [html, text] = [data.getData('text/html'), data.getData('text/plain')];
    if (!isFormatted(html) || block.kind === 'code') return false;
    const [from, to] = range();
    const [before, after] = halvesOf(field.latest(), from, to);
    const put = (parts: readonly Part[]): void => {
      const isAlone = before.trim() === '' && after.trim() === '';
      if (isAlone && parts.length > 1 && props.putParts(parts)) return field.leave();
      const words = parts.length > 0 ? joinAll(parts.map((part) => part.words)) : text;
      field.write(markedOf(before + words + after), markedOf(before + words).text.length);
    };
    // Without a network its code may not be there: then the plain text is what there is.
    void worker
      .partsOfPage(html)
      .catch(() => [])
      .then(put, reportError);
    return true;
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
          value={field.shown.text}
          onInput={({ currentTarget }) => field.type(currentTarget.value)}
          onPaste={(event) => {
            const data = event.clipboardData;
            if (isOurs && data && paste(data)) event.preventDefault();
          }}
          onBlur={field.leave}
        />
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
