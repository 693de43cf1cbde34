import { formatDate } from '../../i18n/dates.ts';
import { describeAs } from '../../i18n/diagnostics.ts';
import { localDigits } from '../../i18n/numbers.ts';
import { parseDate } from '../../model/date.ts';
import type { Locale } from '../../model/locale.ts';
import { RULES, type RuleId } from '../../model/rules/rules.ts';

type Values = Record<string, string | number>;

const isDate = (value: string | number): boolean =>
  typeof value === 'string' && /^\d{4}-\d\d/.test(value) && parseDate(value) !== undefined;

/** A value as the reader writes it: a date of the record in the calendar, a number in the digits. */
const inWriting = (rule: RuleId, values: Values, locale: Locale): Values =>
  Object.fromEntries(
    Object.entries(values).map(([key, value]) => {
      const isYear =
        key === 'found' &&
        (values.language === 'year' || rule === 'article-number') &&
        /^\d{4}$/.test(String(value));
      if (isDate(value) || (isYear && (typeof value === 'number' || values.language === 'year')))
        return [key, formatDate(locale, String(value))];
      return [key, typeof value === 'number' ? localDigits(locale, String(value)) : value];
    }),
  );

/** A finding in the words of the desk. */
export const deskSays = (rule: RuleId, values: Values, locale: Locale): string => {
  const { say, atDesk = say } = RULES[rule];
  return describeAs(atDesk, rule, inWriting(rule, values, locale), locale);
};
