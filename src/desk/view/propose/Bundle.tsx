import { useState } from 'preact/hooks';
import type { Draft } from '../../draft/draft.ts';
import { PROPOSE } from '../../words/propose.ts';
import { useDesk } from '../context.ts';
import { saveText } from '../save-file.ts';
import { bundleOf } from './bundle-of.ts';
import type { Proposing } from './Propose.tsx';

/** Without an account: the proposal as a file. */
export const Bundle = ({ message, author, whole }: Proposing & { whole: Draft | undefined }) => {
  const { say, content } = useDesk();
  const [said, setSaid] = useState('');
  const name = `${whole?.caseId ?? ''}.unbroken.json`;
  return (
    <section aria-labelledby="bundle">
      <h3 id="bundle">{say(PROPOSE.bundle)}</h3>
      <p>
        {say(PROPOSE.bundleLead)} <code dir="ltr">npm run apply -- {name}</code>
      </p>
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
    </section>
  );
};
