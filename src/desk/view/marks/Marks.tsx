import { useEffect, useState } from 'preact/hooks';
import { isTerm, scriptMark, termMark, unmarked, withMark } from '../../article/marked/mark.ts';
import { pairsIn, type WrittenMark } from '../../article/marked/marked.ts';
import { MARKS } from '../../words/article.ts';
import { useDesk } from '../context.ts';
import { languageIn } from '../parts/language.ts';
import { localeOf } from '../../../model/locale.ts';
import { Terms } from './Terms.tsx';
import type { MarkedField } from './use-marked.ts';

interface Props {
  field: MarkedField;
  area: { current: HTMLTextAreaElement | null };
  /** The language of the text. */
  lang: string;
  /** What the draft changes of the vocabulary. */
  vocabulary: Map<string, string>;
}

const valueOf = ({ open, close }: WrittenMark): string =>
  /(?:id|lang|title)="([^"]*)"/.exec(open)?.[1] ?? /^\]\((.*)\)$/.exec(close)?.[1] ?? '';

/** The language of words in a script that is not that of their text. */
const scriptOf = (words: string): string =>
  /\p{Script=Han}/u.test(words) ? 'zh' : /\p{Script=Arabic}/u.test(words) ? 'fa' : 'en';

/** The marks of a paragraph below its field, each to be changed or taken away; and those to be set. */
export const Marks = ({ field, area, lang, vocabulary }: Props) => {
  const { say, locale, worker } = useDesk();
  const { shown, selected } = field;
  const [asked, setAsked] = useState<{ words: string; put: (id: string) => void }>();
  const [isRefused, setRefused] = useState(false);
  const [names, setNames] = useState<Readonly<Record<string, string>>>({});
  const pairs = pairsIn(shown.text).filter(({ index }) => shown.marks[index]);
  const ids = shown.marks.flatMap((mark) => (mark && isTerm(mark) ? valueOf(mark) : []));
  useEffect(() => {
    let isOver = false;
    if (ids.length > 0)
      void worker
        .names(ids, vocabulary, locale)
        .then((found) => isOver || setNames(found), reportError);
    return () => {
      isOver = true;
    };
  }, [ids.join(' ')]);
  const set = ([from, to]: readonly [number, number], mark: WrittenMark): boolean => {
    const next = withMark(field.latest(), from, to, mark);
    setRefused(!next);
    if (next) field.write(next, next.caret);
    return next !== undefined;
  };
  const end = (): void => {
    setAsked(undefined);
    area.current?.focus();
  };
  const askTerm = (): void => {
    const [from, to] = selected();
    const isFit = withMark(field.latest(), from, to, termMark('x')) !== undefined;
    setRefused(!isFit);
    if (isFit)
      setAsked({
        words: shown.text.slice(from, to),
        put: (id) => set([from, to], termMark(id)),
      });
  };
  const nameOf = (mark: WrittenMark): string => {
    const value = valueOf(mark);
    if (isTerm(mark)) return names[value] ?? value;
    const named = localeOf(value);
    if (mark.open.startsWith('<bdi') && named)
      return say(MARKS.inScript, { language: languageIn(locale, named) });
    return value;
  };
  return (
    <div class="marks">
      <div class="actions">
        <button type="button" onMouseDown={(event) => event.preventDefault()} onClick={askTerm}>
          {say(MARKS.term)}
        </button>
        <button
          type="button"
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => {
            const range = selected();
            set(range, scriptMark(scriptOf(shown.text.slice(...range))));
          }}
        >
          {say(MARKS.script)}
        </button>
      </div>
      {isRefused && <p role="alert">{say(MARKS.noSelection)}</p>}
      {asked && (
        <Terms
          words={asked.words}
          vocabulary={vocabulary}
          choose={(id) => {
            asked.put(id);
            end();
          }}
          cancel={end}
        />
      )}
      {pairs.length > 0 && (
        <ul class="chips" aria-label={say(MARKS.marks)}>
          {pairs.map(({ index, from, to, words: marked }) => {
            const mark = shown.marks[index]!;
            const words = marked.replace(/[⟦⟧]/g, '');
            return (
              <li key={index}>
                <bdi lang={lang}>{words}</bdi>: <bdi>{nameOf(mark)}</bdi>
                {isTerm(mark) && (
                  <button
                    type="button"
                    onClick={() =>
                      setAsked({
                        words,
                        put: (id) => {
                          const { marks, ...rest } = field.latest();
                          field.write({ ...rest, marks: marks.with(index, termMark(id)) });
                        },
                      })
                    }
                  >
                    {say(MARKS.other)}
                    <span class="hidden">: {words}</span>
                  </button>
                )}
                <button
                  type="button"
                  aria-label={say(MARKS.takeAway, { words })}
                  title={say(MARKS.takeAway, { words })}
                  onClick={() => {
                    const [at] = selected();
                    const gone = Number(from < at) + Number(to < at);
                    field.write(unmarked(field.latest(), index), at - gone);
                  }}
                >
                  ×
                </button>
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
};
