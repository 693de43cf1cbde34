import { useRef, useState } from 'preact/hooks';
import { formatList } from '../../../i18n/list.ts';
import { LOCALES, type Locale } from '../../../model/locale.ts';
import type { Draft } from '../../draft/draft.ts';
import { START } from '../../words/start.ts';
import { useDesk } from '../context.ts';
import { languageIn } from '../parts/language.ts';
import { behindIn, type Behind } from './behind.ts';
import { casesIn, openCase, textsIn, type CaseFiles } from './cases-in.ts';
import { inTurn } from './in-turn.ts';
import { myLanguages, rememberLanguages } from './my-languages.ts';
import { titleLang, titleOf } from './title-of.ts';

interface Looked {
  done: number;
  count: number;
  failed: number;
  found: ReadonlyMap<string, Behind[]>;
}

const MOST = 30;

/** What is missing or behind in the languages of the editor. */
export const Languages = ({ drafts }: { drafts: readonly Draft[] }) => {
  const desk = useDesk();
  const { say, files, locale, worker } = desk;
  const [mine, setMine] = useState(myLanguages);
  const [looked, setLooked] = useState<Looked>();
  const [absent, setAbsent] = useState<string>();
  const isOver = useRef(true);
  const cases = casesIn(files);
  const choose = (one: Locale): void => {
    const next = LOCALES.filter((other) => mine.includes(other) !== (other === one));
    rememberLanguages(next);
    setMine(next);
    isOver.current = true;
    setLooked(undefined);
  };
  const look = async (): Promise<void> => {
    isOver.current = false;
    const found = new Map<string, Behind[]>();
    let [done, failed] = [0, 0];
    const one = async (own: CaseFiles): Promise<void> => {
      try {
        const state = await worker.state(own.id, await textsIn(desk, own), locale);
        const behind = behindIn(state, mine);
        if (behind.length > 0) found.set(own.id, behind);
      } catch {
        failed += 1;
      }
      done += 1;
      if (!isOver.current) setLooked({ done, count, failed, found: new Map(found) });
    };
    // Those without a translation are known by their files.
    const there = cases.filter(({ locales }) => mine.some((own) => locales.includes(own)));
    const count = there.length;
    setLooked({ done, count, failed, found });
    await inTurn(there, 2, one, () => isOver.current);
    isOver.current = true;
    setLooked({ done, count, failed, found });
  };
  const missing = ({ locales }: CaseFiles): Locale[] =>
    mine.filter((own) => !locales.includes(own));
  const open = cases
    .filter((own) => missing(own).length > 0 || looked?.found.has(own.id))
    .sort((a, b) => Number(looked?.found.has(b.id)) - Number(looked?.found.has(a.id)))
    .slice(0, MOST);
  const names = (list: readonly Locale[]): string =>
    formatList(
      locale,
      list.map((one) => languageIn(locale, one)),
    );
  return (
    <section aria-labelledby="mine">
      <h2 id="mine">{say(START.mine)}</h2>
      <fieldset>
        <legend>{say(START.mineLead)}</legend>
        {LOCALES.map((one) => (
          <label key={one}>
            <input type="checkbox" checked={mine.includes(one)} onChange={() => choose(one)} />{' '}
            {languageIn(locale, one)}
          </label>
        ))}
      </fieldset>
      {mine.length > 0 && (
        <p class="actions">
          <button
            type="button"
            onClick={() => {
              if (isOver.current) void look();
              else isOver.current = true;
            }}
          >
            {say(isOver.current ? START.look : START.stop)}
          </button>
          <span role="status">
            {looked && say(START.looking, { done: looked.done, count: looked.count })}
            {looked && isOver.current && looked.found.size === 0 && ` ${say(START.noneBehind)}`}
            {looked && looked.failed > 0 && ` ${say(START.unread, { count: looked.failed })}`}
          </span>
        </p>
      )}
      <ul class="cases">
        {open.map((own) => (
          <li key={own.id}>
            <bdi class="name" lang={titleLang(desk, own.id)}>
              {titleOf(desk, own.id)}
            </bdi>
            <span class="soft">
              {[
                ...(looked?.found.get(own.id) ?? []).map((one) =>
                  say(START.behind, { ...one, language: languageIn(locale, one.locale) }),
                ),
                ...(missing(own).length > 0
                  ? [say(START.missing, { languages: names(missing(own)) })]
                  : []),
              ].join(' · ')}
            </span>
            <button
              type="button"
              aria-label={`${say(START.edit)}: ${titleOf(desk, own.id)}`}
              onClick={() => {
                setAbsent(undefined);
                openCase(desk, drafts, own, 'translate').catch(() => setAbsent(own.id));
              }}
            >
              {say(START.edit)}
            </button>
            {absent === own.id && <strong role="alert">{say(START.notHere)}</strong>}
          </li>
        ))}
      </ul>
    </section>
  );
};
