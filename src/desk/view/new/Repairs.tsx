import type { Asked, BroughtPage } from '../../worker/bring-in.ts';
import { NEW } from '../../words/new.ts';
import { useDesk } from '../context.ts';
import { toggled } from './Lines.tsx';

interface Props {
  page: BroughtPage;
  asked: Asked;
  ask: (more: Partial<Asked>) => void;
}

/** What was mended, line by line and by kind; each can be left as it was. */
export const Repairs = ({ page, asked, ask }: Props) => {
  const { say } = useDesk();
  const kinds = page.kinds.filter(({ kind, times }) => times > 0 || asked.offKinds.includes(kind));
  if (page.repairs.length === 0 && asked.offLines.length === 0 && kinds.length === 0) return null;
  return (
    <details class="repairs">
      <summary>{say(NEW.repairs, { count: page.repairs.length })}</summary>
      <fieldset>
        <legend>{say(NEW.kinds)}</legend>
        {kinds.map(({ kind, word }) => (
          <label key={kind}>
            <input
              type="checkbox"
              checked={!asked.offKinds.includes(kind)}
              onChange={() => ask({ offKinds: toggled(asked.offKinds, kind) })}
            />{' '}
            {word}
          </label>
        ))}
      </fieldset>
      <ul>
        {page.repairs.map(({ number, what, change }) => (
          <li key={number}>
            <span class="soft">{what}</span> {change !== undefined && <bdi>{change}</bdi>}{' '}
            <button
              type="button"
              onClick={() => ask({ offLines: toggled(asked.offLines, number) })}
            >
              {say(NEW.asItWas, { number })}
            </button>
          </li>
        ))}
        {asked.offLines.map((number) => (
          <li key={number}>
            <button
              type="button"
              onClick={() => ask({ offLines: toggled(asked.offLines, number) })}
            >
              {say(NEW.mendAgain, { number })}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
};
