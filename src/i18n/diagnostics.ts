import { LOCALE_INFO, type Locale } from '../model/locale.ts';
import { RULES, type RuleId } from '../model/rules/rules.ts';
import { enWords, faWords, zhWords, type Word } from './diagnostics/words.ts';

const WORDS: Record<Locale, Record<Word, string>> = { en: enWords, zh: zhWords, fa: faWords };

/** What says a number: a text in a language, a figure, a part of a date. */
type Speaker = Locale | 'value' | 'year' | 'month' | 'day' | 'hour' | 'minute';

/** The names of what says a number, the languages above all, in each language. */
export const LANGUAGES: Record<Locale, Record<Speaker, string>> = {
  en: {
    zh: 'Chinese',
    en: 'English',
    fa: 'Persian',
    value: 'value of the figure',
    year: 'year of the date',
    month: 'month of the date',
    day: 'day of the date',
    hour: 'hour of the time',
    minute: 'minute of the time',
  },
  zh: {
    zh: '中文',
    en: '英文',
    fa: '波斯文',
    value: '数字条目的值',
    year: '日期的年份',
    month: '日期的月份',
    day: '日期的日子',
    hour: '时刻的小时',
    minute: '时刻的分钟',
  },
  fa: {
    zh: 'چینی',
    en: 'انگلیسی',
    fa: 'فارسی',
    value: 'مقدار رقم',
    year: 'سال تاریخ',
    month: 'ماه تاریخ',
    day: 'روز تاریخ',
    hour: 'ساعت زمان',
    minute: 'دقیقهٔ زمان',
  },
};

const isSpeaker = (value: string): value is Speaker => Object.hasOwn(LANGUAGES.en, value);

const speakers = (list: string, locale: Locale): string =>
  list
    .split(',')
    .map((one) => (isSpeaker(one) ? LANGUAGES[locale][one] : one))
    .join(LOCALE_INFO[locale].comma);

/** Values that are words of ours and not of the content, by rule. */
const OURS: Partial<Record<RuleId, readonly string[]>> = {
  'block-structure': ['found', 'inside'],
  'budget-length': ['unit'],
  'component-empty': ['found'],
  'bidi-control': ['reason'],
  'file-missing': ['what'],
  'file-name': ['expected'],
  'mdx-attribute-value': ['expected'],
  'mdx-component': ['instead'],
  'mdx-expression': ['detail'],
  'mdx-link': ['fault'],
  'mdx-syntax': ['detail'],
  'mdx-too-many': ['found'],
  'translation-blocks': ['found', 'expected'],
  'unknown-concept': ['where'],
  'wrong-format': ['format'],
  'wrong-type': ['found', 'expected'],
  'yaml-syntax': ['detail'],
};

type Values = Record<string, string | number>;

const isWord = (value: unknown): value is Word =>
  typeof value === 'string' && Object.hasOwn(enWords, value);

const translate = (rule: RuleId, values: Values, locale: Locale): Values =>
  Object.fromEntries(
    Object.entries(values).map(([key, value]) => {
      if (key === 'language' || key === 'other') return [key, speakers(String(value), locale)];
      const ours = OURS[rule]?.includes(key) && isWord(value);
      return [key, ours ? WORDS[locale][value] : value];
    }),
  );

/** A value without the power to move the cursor or turn the text of a terminal. */
export const visible = (text: string): string =>
  text.replace(
    /[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** A message with its values; a part in `[…]` goes where a value in it is empty. */
export const fill = (template: string, values: Values): string =>
  template
    .replace(/\[([^\]]*\{(\w+)\}[^\]]*)\]/g, (_, part: string, name: string) =>
      values[name] === undefined || values[name] === '' ? '' : part,
    )
    .replace(/\{(\w+)\}/g, (_, name: string) => visible(String(values[name] ?? '')));

/** Where else the same is to be mended. */
const ALSO: Record<Locale, string> = {
  en: '[ The same in lines {also}.]',
  zh: '[第 {also} 行也一样。]',
  fa: '[ در سطرهای {also} هم همین است.]',
};

/** The message of a diagnostic in other words than those of its rule. */
export const describeAs = (
  say: Readonly<Record<Locale, string>>,
  rule: RuleId,
  values: Values,
  locale: Locale,
): string =>
  fill(say[locale] + ALSO[locale], translate(rule, values, locale))
    .replace(/\s+/g, ' ')
    .trim();

/** The message of a diagnostic in a language, one line. */
export const describe = (rule: RuleId, values: Values, locale: Locale = 'en'): string =>
  describeAs(RULES[rule].say, rule, values, locale);
