import { useState } from 'preact/hooks';
import { movedFile } from '../../../editor/bundle/lay-over.ts';
import { changesOf } from '../../draft/changes.ts';
import type { Draft } from '../../draft/draft.ts';
import { PROPOSE } from '../../words/propose.ts';
import { useDesk } from '../context.ts';
import { bundleOf } from './bundle-of.ts';
import type { Proposing } from './Propose.tsx';

interface Props extends Proposing {
  whole: Draft | undefined;
  onWritten: (count: number) => void;
}

/** On the machine where the working copy is: all files at once, or none. */
export const WorkingCopy = ({ message, author, whole, onMoved, onWritten }: Props) => {
  const { say, content } = useDesk();
  const [said, setSaid] = useState('');
  const write = async (draft: Draft): Promise<void> => {
    setSaid('');
    try {
      const answer = await content.write?.(
        bundleOf(draft, { message, author, from: content.from }),
      );
      if (answer && 'files' in answer) onWritten(answer.files.length);
      else if (answer && 'moved' in answer) {
        const present = new Map(answer.moved.map(({ path, blob }) => [path, blob]));
        const own = changesOf(draft).filter(({ path }) => present.has(path));
        onMoved(
          await Promise.all(
            own.map(async (change) => {
              const id = present.get(change.path);
              return movedFile(
                change,
                id ? { id, text: await content.read(change.path) } : undefined,
              );
            }),
          ),
        );
      } else setSaid(say(PROPOSE.wroteNot, { reason: answer?.reason ?? '' }));
    } catch (error) {
      setSaid(say(PROPOSE.wroteNot, { reason: String(error) }));
    }
  };
  return (
    <section aria-labelledby="working-copy">
      <h3 id="working-copy">{say(PROPOSE.workingCopy)}</h3>
      <p>{say(PROPOSE.workingCopyLead)}</p>
      <p>
        <button type="button" disabled={!whole} onClick={() => whole && void write(whole)}>
          {say(PROPOSE.writeIt)}
        </button>
      </p>
      <p role="alert">{said}</p>
    </section>
  );
};
