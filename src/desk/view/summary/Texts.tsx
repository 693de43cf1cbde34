import type { Length } from '../../../content/record/budget.ts';
import { lengthOf } from '../../../content/record/length.ts';
import { LOCALE_INFO, type Locale } from '../../../model/locale.ts';
import { dataAt, type Path } from '../../record/data-edit.ts';
import { SUMMARY } from '../../words/summary.ts';
import { useDesk } from '../context.ts';
import { languageIn, ownFirst } from '../parts/language.ts';
import { TextField } from '../fields/TextField.tsx';
import type { RecordEdit } from './use-record.ts';

interface Props {
  record: RecordEdit;
  path: Path;
  label: string;
  budget?: Length | undefined;
  rows?: number;
  /** A language that it is not asked for in. */
  but?: Locale | undefined;
  /** How what is written there is shown as a text, and made of it. */
  read?: (value: unknown) => string;
  write?: (text: string) => unknown;
}

const asText = (value: unknown): string => (typeof value === 'string' ? value : '');

/** A text of the record in each language, beside each other, with its length. */
export const Texts = ({
  record,
  path,
  label,
  budget,
  rows,
  but,
  read = asText,
  write = (text) => text,
}: Props) => {
  const { say, locale } = useDesk();
  const length = (text: string, language: Locale) => {
    const most = budget?.[language];
    if (most === undefined || text === '') return null;
    const count = lengthOf(text, language);
    const words = count > most ? SUMMARY.tooLong : SUMMARY.length;
    const unit = say(language === 'zh' ? SUMMARY.characters : SUMMARY.words);
    return <span class={count > most ? 'open' : 'soft'}>{say(words, { count, most, unit })}</span>;
  };
  return (
    <div class="languages" role="group" aria-label={label}>
      {ownFirst(locale)
        .filter((one) => one !== but)
        .map((language) => {
          const value = read(dataAt(record.data, [...path, language]));
          const { tag, dir } = LOCALE_INFO[language];
          return (
            <TextField
              key={language}
              label={say(SUMMARY.inLanguage, { label, language: languageIn(locale, language) })}
              at={[...path, language].join('.')}
              lang={tag}
              dir={dir}
              {...(rows !== undefined && { rows })}
              isOurs={record.isOurs}
              value={value}
              onText={(words) =>
                record.set([...path, language], words === '' ? undefined : write(words))
              }
            >
              {length(value, language)}
            </TextField>
          );
        })}
    </div>
  );
};
