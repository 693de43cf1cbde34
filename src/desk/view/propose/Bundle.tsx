import { useState } from 'preact/hooks';
import { applyCommand } from '../../../editor/bundle/bundle.ts';
import type { Draft } from '../../draft/draft.ts';
import { PROPOSE } from '../../words/propose.ts';
import { useDesk } from '../context.ts';
import { saveText } from '../save-file.ts';
import { bundleOf } from './bundle-of.ts';
import type { Proposing } from './Propose.tsx';
import { keepers } from './repository.ts';

interface SendProps {
  message: string;
  command: string;
}

/** To whom the file goes: an issue at the repository, or a mail. */
const Send = ({ message, command }: SendProps) => {
  const { say } = useDesk();
  const to = keepers();
  const [title = ''] = message.split('\n');
  const body = `${message}\n\n${say(PROPOSE.mailBody)}\n${command}\n${to?.address ?? ''}`;
  const filled = new URLSearchParams({ title, body }).toString();
  const mail = `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(body)}`;
  return (
    <ul>
      {to?.issues !== undefined && (
        <li>
          <a href={`${to.issues}?${filled}`} rel="noopener noreferrer" target="_blank">
            {say(PROPOSE.issue)}
          </a>{' '}
          {say(PROPOSE.issueLead)}
        </li>
      )}
      <li>
        <a href={mail}>{say(PROPOSE.mail)}</a> {say(to ? PROPOSE.mailLead : PROPOSE.noKeepers)}{' '}
        {to && (
          <a href={to.address} rel="noopener noreferrer" target="_blank">
            <bdi>{to.address}</bdi>
          </a>
        )}
      </li>
    </ul>
  );
};

/** Without an account: the proposal as a file, to whom it goes, and what they do with it. */
export const Bundle = ({ message, author, whole }: Proposing & { whole: Draft | undefined }) => {
  const { say, content } = useDesk();
  const [said, setSaid] = useState('');
  const name = `${whole?.caseId ?? ''}.unbroken.json`;
  const command = applyCommand(name);
  return (
    <section aria-labelledby="bundle">
      <h3 id="bundle">{say(PROPOSE.bundle)}</h3>
      <ol>
        <li>
          <p>{say(PROPOSE.bundleLead)}</p>
          <p>
            <button
              type="button"
              disabled={!whole || message.trim() === ''}
              onClick={() => {
                if (!whole) return;
                saveText(name, bundleOf(whole, { message, author, from: content.from }));
                setSaid(say(PROPOSE.saved, { name }));
              }}
            >
              {say(PROPOSE.saveBundle)}
            </button>
          </p>
          <p role="status">{said}</p>
        </li>
        <li>
          <p>{say(PROPOSE.send)}</p>
          <Send message={message} command={command} />
        </li>
        <li>
          <p>
            {say(PROPOSE.takeOver)} <code dir="ltr">{command}</code>
          </p>
        </li>
      </ol>
    </section>
  );
};
