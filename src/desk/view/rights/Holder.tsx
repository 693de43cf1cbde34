import { useState } from 'preact/hooks';
import { LOCALE_INFO, LOCALES, type Locale } from '../../../model/locale.ts';
import type { InSomeLanguages } from '../../../model/text.ts';
import { basisOf, holderOf, publishedBy, withHolder } from '../../record/rights.ts';
import { HOLDS, RIGHTS } from '../../words/rights.ts';
import { sayIn } from '../../words/say.ts';
import { useDesk } from '../context.ts';
import { languageIn, ownFirst } from '../parts/language.ts';
import type { OpenDraft } from '../use-draft.ts';

/** Who holds the rights in the source, in each language, with a sentence to begin with. */
export const Holder = ({ draft, change, isOurs }: OpenDraft) => {
  const { say, locale } = useDesk();
  const [holder, setHolder] = useState(() => holderOf(draft));
  const put = (next: InSomeLanguages): void => {
    setHolder(next);
    change((draftNow) => withHolder(draftNow, next));
  };
  const suggested = (one: Locale): string => {
    const own = sayIn(one);
    const whom = publishedBy(draft) ?? own(RIGHTS.somebody);
    return own(HOLDS[basisOf(draft) ?? 'not-settled'], { whom });
  };
  const empty = LOCALES.filter((one) => (holder[one] ?? '').trim() === '');
  return (
    <section class="holder" aria-labelledby="holder" data-at="sources.0.rights">
      <h3 id="holder">{say(RIGHTS.holder)}</h3>
      <p class="soft">{say(RIGHTS.holderLead)}</p>
      {ownFirst(locale).map((one) => (
        <p class="field" key={one}>
          <label for={`holder-${one}`}>{languageIn(locale, one)}</label>
          <textarea
            id={`holder-${one}`}
            lang={one}
            dir={LOCALE_INFO[one].dir}
            rows={2}
            readOnly={!isOurs}
            value={holder[one] ?? ''}
            onInput={({ currentTarget: { value } }) =>
              put({ ...holder, [one]: value.replaceAll('\n', ' ') })
            }
          />
        </p>
      ))}
      {isOurs && empty.length > 0 && (
        <>
          <p class="soft">{say(RIGHTS.suggestion, { words: suggested(locale) })}</p>
          <p>
            <button
              type="button"
              onClick={() =>
                put({
                  ...holder,
                  ...Object.fromEntries(empty.map((one) => [one, suggested(one)])),
                })
              }
            >
              {say(RIGHTS.take)}
            </button>
          </p>
        </>
      )}
    </section>
  );
};
