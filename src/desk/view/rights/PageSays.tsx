import { speaksOfRights } from '../../../editor/import/metadata/rights.ts';
import type { Draft } from '../../draft/draft.ts';
import { RIGHTS } from '../../words/rights.ts';
import { useDesk } from '../context.ts';

const MOST = 3;

/** What the page that was brought in says of its rights itself. */
export const PageSays = ({ draft: { source } }: { draft: Draft }) => {
  const { say } = useDesk();
  const said = (source?.text ?? '').split('\n').filter(speaksOfRights).slice(0, MOST);
  if (said.length === 0) return null;
  return (
    <aside class="warning">
      <p>{say(RIGHTS.pageSays)}</p>
      {said.map((line, index) => (
        <p key={index} dir="auto">
          {line}
        </p>
      ))}
    </aside>
  );
};
