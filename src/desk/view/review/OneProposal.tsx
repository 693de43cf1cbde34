import { useEffect, useState } from 'preact/hooks';
import { commentOf, type Verdicts } from '../../review/comment.ts';
import { changedParagraphs, changedStatements, type Changed } from '../../review/compare.ts';
import { casesIn, sidesOf, type Proposed } from '../../review/proposal.ts';
import { nameOf } from '../../store/name.ts';
import { REVIEW } from '../../words/review.ts';
import type { CaseState } from '../../worker/case-state.ts';
import { useDesk, type Desk } from '../context.ts';
import { CaseChanges } from './CaseChanges.tsx';
import { Comment } from './Comment.tsx';
import { changeName } from './change-name.ts';
import { OtherFiles } from './OtherFiles.tsx';

/** A case before and after a proposal. */
export interface TwoStates {
  id: string;
  before: CaseState | undefined;
  after: CaseState;
  paragraphs: Changed[];
  statements: Changed[];
}

const isText = (path: string): boolean => /\.(?:mdx|yaml)$/.test(path);

const statesOf = async (
  { files, content, worker, locale }: Desk,
  proposed: Proposed,
  id: string,
): Promise<TwoStates> => {
  const own = files.filter(({ path }) => path.startsWith(`content/cases/${id}/`) && isText(path));
  const present = new Map(
    await Promise.all(own.map(async ({ path }) => [path, await content.read(path)] as const)),
  );
  const sides = sidesOf(proposed, id, present);
  const before = sides.before.size > 0 ? await worker.state(id, sides.before, locale) : undefined;
  const after = await worker.state(id, sides.after, locale);
  return {
    id,
    before,
    after,
    paragraphs: changedParagraphs(before, after),
    statements: changedStatements(before, after),
  };
};

/** A proposal, case by case: what changes, beside what it rests on; what the check says; a comment. */
export const OneProposal = ({
  proposed,
  post,
}: {
  proposed: Proposed;
  post: ((body: string) => Promise<boolean>) | undefined;
}) => {
  const desk = useDesk();
  const { say, locale } = desk;
  const [cases, setCases] = useState<TwoStates[]>([]);
  const [fault, setFault] = useState('');
  const [verdicts, setVerdicts] = useState<Verdicts>(new Map());
  useEffect(() => {
    Promise.all(casesIn(proposed).map((id) => statesOf(desk, proposed, id)))
      .then(setCases)
      .catch((error: unknown) => setFault(String(error)));
  }, [proposed]);
  const changes = cases.flatMap(({ statements, paragraphs }) => [...statements, ...paragraphs]);
  const judge = (key: string, verdict: 'holds' | 'question' | undefined): void => {
    const next = new Map(verdicts);
    if (verdict) next.set(key, verdict);
    else next.delete(key);
    setVerdicts(next);
  };
  const name = nameOf();
  const comment = commentOf(changes, verdicts, (change) => changeName(say, locale, change), {
    by: say(REVIEW.commentBy, { name: name === '' ? '…' : name }),
    holds: say(REVIEW.commentHolds),
    question: say(REVIEW.commentQuestion),
    open: say(REVIEW.commentOpen),
  });
  return (
    <>
      <h3 dir="auto">{proposed.title}</h3>
      {proposed.author !== '' && <p class="soft">{say(REVIEW.by, { author: proposed.author })}</p>}
      {proposed.elsewhere.length > 0 && (
        <div role="alert" class="danger">
          <p>
            <strong>{say(REVIEW.elsewhere)}</strong>
          </p>
          <ul>
            {proposed.elsewhere.map((path) => (
              <li key={path}>
                <bdi>{path}</bdi>
              </li>
            ))}
          </ul>
        </div>
      )}
      {fault !== '' && <p role="alert">{say(REVIEW.unread, { reason: fault })}</p>}
      {cases.map((one) => (
        <CaseChanges key={one.id} one={one} verdicts={verdicts} judge={judge} />
      ))}
      <OtherFiles proposed={proposed} />
      <Comment text={comment} post={post} />
    </>
  );
};
