import { useState } from 'preact/hooks';
import { LOCALES } from '../../../model/locale.ts';
import { holderOf, withHolder } from '../../record/rights.ts';
import { RIGHTS } from '../../words/rights.ts';
import { useDesk } from '../context.ts';
import { languageIn } from '../parts/language.ts';
import type { OpenDraft } from '../use-draft.ts';

/** Who holds the rights in the source, in each language. */
export const Holder = ({ draft, change, isOurs }: OpenDraft) => {
  const { say, locale } = useDesk();
  const [holder, setHolder] = useState(() => holderOf(draft));
  return (
    <section class="holder" aria-labelledby="holder" data-at="sources.0.rights">
      <h3 id="holder">{say(RIGHTS.holder)}</h3>
      <p class="soft">{say(RIGHTS.holderLead)}</p>
      {LOCALES.map((one) => (
        <p class="field" key={one}>
          <label for={`holder-${one}`}>{languageIn(locale, one)}</label>
          <textarea
            id={`holder-${one}`}
            lang={one}
            dir={one === 'fa' ? 'rtl' : 'ltr'}
            rows={2}
            readOnly={!isOurs}
            value={holder[one] ?? ''}
            onInput={({ currentTarget: { value } }) => {
              const next = { ...holder, [one]: value.replaceAll('\n', ' ') };
              setHolder(next);
              change((draftNow) => withHolder(draftNow, next));
            }}
          />
        </p>
      ))}
    </section>
  );
};
