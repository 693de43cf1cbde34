import { useState } from 'preact/hooks';
import { leaveOf, withLeave, type Leave } from '../../record/rights.ts';
import { RIGHTS } from '../../words/rights.ts';
import { useDesk } from '../context.ts';
import { Field } from '../new/Facts.tsx';
import type { OpenDraft } from '../use-draft.ts';

const PARTS = ['whom', 'when', 'proof'] as const;

/** By whose leave a text is printed: whose, when, and the proof. */
export const LeaveFields = ({ draft, change }: OpenDraft) => {
  const { say } = useDesk();
  const [leave, setLeave] = useState<Leave>(() => leaveOf(draft));
  return (
    <div data-at="sources.0.licence">
      {PARTS.map((part) => (
        <Field
          key={part}
          name={`leave-${part}`}
          label={say(RIGHTS[part])}
          value={leave[part]}
          fault={part === 'whom' && leave.whom.trim() === '' ? say(RIGHTS.whomNone) : undefined}
          onInput={(value) => {
            const next = { ...leave, [part]: value };
            setLeave(next);
            change((one) => withLeave(one, next));
          }}
        />
      ))}
    </div>
  );
};
