import { MOVED } from '../../words/moved.ts';
import { useDesk } from '../context.ts';

interface Props {
  name: string;
  title: string;
  conflict: { base: string; theirs: string; mine: string };
  chosen: string | undefined;
  choose: (text: string) => void;
}

/** A place that both sides have changed: all three states, and a choice. */
export const Conflict = ({ name, title, conflict, chosen, choose }: Props) => {
  const { say } = useDesk();
  const { base, theirs, mine } = conflict;
  const choices = [
    [MOVED.mine, mine],
    [MOVED.theirs, theirs],
    [MOVED.both, theirs + mine],
  ] as const;
  return (
    <fieldset class="conflict">
      <legend class="hidden">{title}</legend>
      {base.trim() !== '' && (
        <div>
          <p class="soft">{say(MOVED.before)}</p>
          <pre dir="auto">{base}</pre>
        </div>
      )}
      {choices.map(([words, text]) => (
        <div key={words.en}>
          <label>
            <input
              type="radio"
              name={name}
              checked={chosen === text}
              onChange={() => choose(text)}
            />{' '}
            {say(words)}
          </label>
          {words !== MOVED.both && <pre dir="auto">{text}</pre>}
        </div>
      ))}
    </fieldset>
  );
};
