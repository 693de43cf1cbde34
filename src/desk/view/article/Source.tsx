import { useState } from 'preact/hooks';
import { linesOf } from '../../draft/draft.ts';
import { ARTICLE } from '../../words/article.ts';
import { useDesk } from '../context.ts';
import type { OpenDraft } from '../use-draft.ts';
import { SourceLines } from './SourceLines.tsx';

/** The page that an article was made from, beside it; or a place to paste it. */
export const Source = ({ draft, change, isOurs }: OpenDraft) => {
  const { say } = useDesk();
  const [typed, setTyped] = useState('');
  const { source } = draft;
  return (
    <aside class="source" aria-labelledby="source">
      <h3 id="source">{say(ARTICLE.source)}</h3>
      <p class="soft">{say(ARTICLE.sourceLead)}</p>
      {source ? (
        <>
          {source.url !== undefined && (
            <p>
              <a href={source.url} rel="noreferrer">
                <bdi>{source.url}</bdi>
              </a>
            </p>
          )}
          <SourceLines lines={linesOf(source)} />
          {isOurs && (
            <button
              type="button"
              onClick={() =>
                change((one) => {
                  const { source: _source, ...rest } = one;
                  return rest;
                })
              }
            >
              {say(ARTICLE.sourceForget)}
            </button>
          )}
        </>
      ) : (
        isOurs && (
          <label>
            {say(ARTICLE.sourceNone)}
            <textarea
              dir="auto"
              rows={6}
              value={typed}
              onInput={({ currentTarget }) => setTyped(currentTarget.value)}
              onBlur={() => {
                if (typed.trim() === '') return;
                change((one) => ({ ...one, source: { name: 'page.txt', text: typed } }));
                setTyped('');
              }}
            />
          </label>
        )
      )}
    </aside>
  );
};
