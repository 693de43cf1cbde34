import { localDigits } from '../../../i18n/numbers.ts';
import type { Asked, BroughtPage } from '../../worker/bring-in.ts';
import { NEW } from '../../words/new.ts';
import { useDesk } from '../context.ts';

interface Props {
  page: BroughtPage;
  asked: Asked;
  ask: (more: Partial<Asked>) => void;
}

/** A list with a number more, or less. */
export const toggled = <T,>(list: readonly T[], one: T): T[] =>
  list.includes(one) ? list.filter((other) => other !== one) : [...list, one];

/** The lines of the page: what was left out is grey, with its reason, and can be kept. */
export const Lines = ({ page, asked, ask }: Props) => {
  const { say, locale } = useDesk();
  const left = page.lines.filter(({ why }) => why !== undefined).length;
  return (
    <section class="lines" aria-labelledby="lines">
      <h3 id="lines">{say(NEW.lines)}</h3>
      <p>{say(NEW.linesLead, { count: left })}</p>
      <ol>
        {page.lines.map(({ number, text, why }) => {
          const isKept = asked.kept.includes(number);
          const isLeft = asked.left.includes(number);
          return (
            <li key={number} class={why === undefined ? undefined : 'left'}>
              <span class="number">{localDigits(locale, String(number))}</span>
              <span class="text" dir="auto">
                {text}
              </span>
              {why !== undefined && <span class="why">{why}</span>}
              <button
                type="button"
                aria-pressed={isKept || isLeft}
                onClick={() =>
                  ask(
                    isLeft || (why === undefined && !isKept)
                      ? { left: toggled(asked.left, number) }
                      : { kept: toggled(asked.kept, number) },
                  )
                }
              >
                {say(isKept || isLeft ? NEW.drop : why === undefined ? NEW.leave : NEW.keep, {
                  number,
                })}
              </button>
            </li>
          );
        })}
      </ol>
    </section>
  );
};
