import { LOCALE_INFO, type Locale } from '../model/locale.ts';
import { RULES, type RuleId } from '../model/rules/rules.ts';
import { ALSO, LANGUAGES, WORDS, type Speaker, type Word } from './diagnostics/words.ts';

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
  typeof value === 'string' && Object.hasOwn(WORDS.en, value);

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
