import { useState } from 'preact/hooks';
import type { Draft } from '../../draft/draft.ts';
import { fold } from '../../../text/normalize.ts';
import { START } from '../../words/start.ts';
import { useDesk } from '../context.ts';
import { casesIn, openCase } from './cases-in.ts';
import { titleLang, titleOf } from './title-of.ts';
import { SearchField } from '../fields/SearchField.tsx';

const AT_FIRST = 30;

/** The cases of the content, each to be edited. */
export const Cases = ({ drafts }: { drafts: readonly Draft[] }) => {
  const desk = useDesk();
  const { say, files } = desk;
  const [query, setQuery] = useState('');
  const [most, setMost] = useState(AT_FIRST);
  const [missing, setMissing] = useState<string>();
  const cases = casesIn(files);
  const wanted = fold(query);
  const found = cases.filter(
    ({ id }) => fold(id).includes(wanted) || fold(titleOf(desk, id)).includes(wanted),
  );
  return (
    <>
      {cases.length > AT_FIRST / 2 && (
        <p class="field">
          <SearchField id="find-case" label={say(START.search)} value={query} onSearch={setQuery} />
          <span role="status">{say(START.found, { count: found.length })}</span>
        </p>
      )}
      <ul class="cases">
        {found.slice(0, most).map((one) => (
          <li key={one.id}>
            {desk.titles[one.id] && (
              <bdi class="name" lang={titleLang(desk, one.id)}>
                {titleOf(desk, one.id)}
              </bdi>
            )}{' '}
            <bdi class="soft">{one.id}</bdi>{' '}
            <button
              type="button"
              aria-label={`${say(START.edit)}: ${titleOf(desk, one.id)}`}
              onClick={() => {
                setMissing(undefined);
                openCase(desk, drafts, one, 'article').catch(() => setMissing(one.id));
              }}
            >
              {say(drafts.some(({ caseId }) => caseId === one.id) ? START.goOn : START.edit)}
            </button>
            {missing === one.id && <strong role="alert">{say(START.notHere)}</strong>}
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
