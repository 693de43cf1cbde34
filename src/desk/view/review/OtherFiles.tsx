import { useEffect, useState } from 'preact/hooks';
import { isLock } from '../../../content/tree/content-path.ts';
import { LOCALES } from '../../../model/locale.ts';
import { isConceptPath, VOCABULARY } from '../../vocabulary/vocabulary.ts';
import type { Proposed } from '../../review/proposal.ts';
import { REVIEW } from '../../words/review.ts';
import type { Finding } from '../../worker/case-state.ts';
import { useDesk } from '../context.ts';
import { WordDiff } from '../parts/WordDiff.tsx';
import { FoundErrors } from './FoundErrors.tsx';
import { ConceptChanges } from './ConceptChanges.tsx';

const isOfCase = (path: string): boolean =>
  path.startsWith('content/cases/') && /\.(?:mdx|yaml)$/.test(path);

/** What a proposal changes besides the texts of cases: vocabulary, practices, guides, pictures. */
export const OtherFiles = ({ proposed }: { proposed: Proposed }) => {
  const { say, worker, locale } = useDesk();
  const [findings, setFindings] = useState<readonly Finding[]>();
  const concepts = proposed.files.filter(({ path }) => isConceptPath(path));
  useEffect(() => {
    if (concepts.length === 0) return;
    const after = concepts.flatMap(({ path, after: text }) =>
      typeof text === 'string' ? [[path, text] as const] : [],
    );
    void worker
      .state(VOCABULARY, new Map(after), locale)
      .then((state) => setFindings(state.findings), reportError);
  }, [proposed]);
  const others = proposed.files.filter(({ path }) => !isOfCase(path) && !isLock(path));
  if (others.length === 0) return null;
  return (
    <section aria-labelledby="others">
      <h3 id="others">{say(REVIEW.others)}</h3>
      {findings && <FoundErrors findings={findings} />}
      {others.map(({ path, before, after }) => (
        <article key={path}>
          <p>
            <bdi>{path}</bdi>
          </p>
          {isConceptPath(path) ? (
            <ConceptChanges before={before} after={after} />
          ) : before instanceof Uint8Array || after instanceof Uint8Array ? (
            <p>{say(REVIEW.picture)}</p>
          ) : (
            <WordDiff
              before={before ?? ''}
              after={after ?? ''}
              locale={LOCALES.find((one) => path.endsWith(`/${one}.mdx`)) ?? 'en'}
            />
          )}
        </article>
      ))}
    </section>
  );
};
