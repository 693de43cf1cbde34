import { useState } from 'preact/hooks';
import type { Draft } from '../../draft/draft.ts';
import { fold } from '../../../text/normalize.ts';
import { START } from '../../words/start.ts';
import { useDesk } from '../context.ts';
import { casesIn, openCase } from './cases-in.ts';
import { useTitles } from './use-titles.ts';

const AT_FIRST = 30;
/** Of so many cases all titles are fetched, so that they can be searched. */
const MOST_TITLES = 400;

/** The cases of the content, each to be edited. */
export const Cases = ({ drafts }: { drafts: readonly Draft[] }) => {
  const desk = useDesk();
  const { say, files } = desk;
  const [query, setQuery] = useState('');
  const [most, setMost] = useState(AT_FIRST);
  const cases = casesIn(files);
  const few = cases.length <= MOST_TITLES ? cases : cases.slice(0, most);
  const titles = useTitles(few.map(({ id }) => id));
  const wanted = fold(query);
  const found = cases.filter(
    ({ id }) => fold(id).includes(wanted) || fold(titles.get(id) ?? '').includes(wanted),
  );
  return (
    <>
      {cases.length > AT_FIRST / 2 && (
        <p class="field">
          <label for="find-case">{say(START.search)}</label>
          <input
            id="find-case"
            type="search"
            dir="auto"
            value={query}
            onInput={({ currentTarget }) => setQuery(currentTarget.value)}
          />
          <span role="status">{say(START.found, { count: found.length })}</span>
        </p>
      )}
      <ul class="cases">
        {found.slice(0, most).map((one) => (
          <li key={one.id}>
            {titles.get(one.id) && <bdi class="name">{titles.get(one.id)}</bdi>}{' '}
            <bdi class="soft">{one.id}</bdi>{' '}
            <button
              type="button"
              aria-label={`${say(START.edit)}: ${titles.get(one.id) ?? one.id}`}
              onClick={() => void openCase(desk, drafts, one, 'article')}
            >
              {say(drafts.some(({ caseId }) => caseId === one.id) ? START.goOn : START.edit)}
            </button>
          </li>
        ))}
      </ul>
      {found.length > most && (
        <button type="button" onClick={() => setMost(most + AT_FIRST)}>
          {say(START.more)}
        </button>
      )}
    </>
  );
};
