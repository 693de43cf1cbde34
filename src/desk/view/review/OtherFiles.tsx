import { isLock } from '../../../content/tree/content-path.ts';
import { LOCALES } from '../../../model/locale.ts';
import { isConceptPath } from '../../vocabulary/vocabulary.ts';
import type { Proposed } from '../../review/proposal.ts';
import { REVIEW } from '../../words/review.ts';
import { useDesk } from '../context.ts';
import { WordDiff } from '../parts/WordDiff.tsx';
import { ConceptChanges } from './ConceptChanges.tsx';

const isOfCase = (path: string): boolean =>
  path.startsWith('content/cases/') && /\.(?:mdx|yaml)$/.test(path);

/** What a proposal changes besides the texts of cases: vocabulary, practices, guides, pictures. */
export const OtherFiles = ({ proposed }: { proposed: Proposed }) => {
  const { say } = useDesk();
  const others = proposed.files.filter(({ path }) => !isOfCase(path) && !isLock(path));
  if (others.length === 0) return null;
  return (
    <section aria-labelledby="others">
      <h3 id="others">{say(REVIEW.others)}</h3>
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
