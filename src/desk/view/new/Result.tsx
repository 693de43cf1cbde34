import { LOCALE_INFO } from '../../../model/locale.ts';
import type { BroughtPage } from '../../worker/bring-in.ts';
import { NEW } from '../../words/new.ts';
import { useDesk } from '../context.ts';

/** The blocks that the draft will hold. */
export const Result = ({ page }: { page: BroughtPage }) => {
  const { say } = useDesk();
  return (
    <section class="result" aria-labelledby="result">
      <h3 id="result">{say(NEW.result)}</h3>
      {page.notes.map((note) => (
        <p key={note} class="note">
          {note}
        </p>
      ))}
      {page.blocks.map(({ locale, blocks }) => (
        <div key={locale} lang={locale} dir={LOCALE_INFO[locale].dir}>
          {blocks.map(({ kind, text }, index) => (
            <p key={index} class={`block ${kind}`}>
              {text}
            </p>
          ))}
        </div>
      ))}
    </section>
  );
};
