import { mended } from '../../draft/mend.ts';
import { CHECK } from '../../words/check.ts';
import type { Finding } from '../../worker/case-state.ts';
import { useDesk } from '../context.ts';
import type { OpenDraft } from '../use-draft.ts';

interface Props {
  open: OpenDraft;
  findings: readonly Finding[];
  onMended: (count: number) => void;
}

/** Mends what needs no judgement: nothing before the worker has read what was typed last. */
export const useMend = ({ draft, understood, isOurs, change }: OpenDraft) => ({
  isReady: isOurs && understood === draft,
  mend: (findings: readonly Finding[]): void =>
    change((one) => (one === understood ? mended(one, findings) : one)),
});

/** What the check says of a paragraph, each message once, with the button that mends it. */
export const Findings = ({ open, findings, onMended }: Props) => {
  const { say } = useDesk();
  const { isReady, mend } = useMend(open);
  return [...new Set(findings.map(({ message }) => message))].map((message) => {
    const own = findings.filter((one) => one.message === message);
    const mendable = own.filter((one) => one.mend);
    const [only, ...more] = mendable;
    return (
      <p key={message} class={`finding ${own[0]?.severity}`}>
        {message}{' '}
        {only && (
          <button
            type="button"
            disabled={!isReady}
            onClick={() => {
              mend(mendable);
              onMended(mendable.length);
            }}
          >
            {more.length > 0 ? say(CHECK.mendAll, { count: mendable.length }) : say(CHECK.mend)}
            {more.length === 0 && only.mend?.to.trim() !== '' && <bdi>: {only.mend?.to}</bdi>}
          </button>
        )}
      </p>
    );
  });
};
