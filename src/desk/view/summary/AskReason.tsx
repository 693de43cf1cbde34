import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { localDigits } from '../../../i18n/numbers.ts';
import { LOCALES, LOCALE_INFO, type Locale } from '../../../model/locale.ts';
import type { InSomeLanguages } from '../../../model/text.ts';
import { SUMMARY } from '../../words/summary.ts';
import type { TextState } from '../../worker/case-state.ts';
import { useDesk } from '../context.ts';
import { focusFirst } from '../parts/focus-first.ts';
import { languageIn, ownFirst } from '../parts/language.ts';
import { TextField } from '../fields/TextField.tsx';

/** The languages in which a text of the record is due: English, and those of the originals. */
export const dueIn = (texts: readonly Pick<TextState, 'role' | 'locale'>[]): Locale[] =>
  LOCALES.filter(
    (one) =>
      one === 'en' || texts.some(({ role, locale }) => role === 'original' && locale === one),
  );

interface Props {
  /** The number that follows without standing in the text. */
  raw: string;
  due: readonly Locale[];
  onKeep: (why: InSomeLanguages) => void;
  onCancel: () => void;
  children?: ComponentChildren;
}

/** Asks why a number follows, at once in every language that the answer is due in. */
export const AskReason = ({ raw, due, onKeep, onCancel, children }: Props) => {
  const { say, locale } = useDesk();
  const [why, setWhy] = useState<InSomeLanguages>({});
  const label = say(SUMMARY.why, { raw: localDigits(locale, raw) });
  const written = Object.fromEntries(Object.entries(why).filter(([, words]) => words !== ''));
  return (
    <div class="reason" ref={focusFirst}>
      <div class="languages" role="group" aria-label={label}>
        {ownFirst(locale)
          .filter((one) => one === locale || due.includes(one))
          .map((one) => (
            <TextField
              key={one}
              label={say(SUMMARY.inLanguage, { label, language: languageIn(locale, one) })}
              lang={LOCALE_INFO[one].tag}
              dir={LOCALE_INFO[one].dir}
              rows={2}
              isOurs
              value={why[one] ?? ''}
              onText={(words) => setWhy({ ...why, [one]: words })}
            />
          ))}
      </div>
      <p class="actions">
        <button
          type="button"
          disabled={Object.keys(written).length === 0}
          onClick={() => onKeep(written)}
        >
          {say(SUMMARY.keepReason)}
        </button>
        <button type="button" onClick={onCancel}>
          {say(SUMMARY.cancel)}
        </button>
      </p>
      {children}
    </div>
  );
};
