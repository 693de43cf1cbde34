import { z } from './zod.ts';
import { LOCALES, byLanguage, type Locale } from './locale.ts';
import { parseDate, parseDuration } from './date.ts';
import { LONGEST_SLUG, SLUG } from './ids.ts';

const LONGEST_LINE = 2000;

/** A text of one line that is not empty and has no space at its ends. */
export const line = z
  .string()
  .min(1)
  // Of signs that nobody sees it is empty too.
  .superRefine((value, context) => {
    if (value !== '' && !/[\p{L}\p{N}\p{P}\p{S}]/u.test(value))
      context.addIssue({ code: 'too_small', minimum: 1, inclusive: true, origin: 'string' });
  })
  .refine((value) => value === value.trim(), { params: { rule: 'outer-space' } })
  .refine((value) => !/[\n\t]/.test(value.trim()), { params: { rule: 'one-line' } })
  .refine((value) => value.length <= LONGEST_LINE, { params: { rule: 'short-line' } });

/**
 * One text per language. English is always required; the language of the case's original is
 * required by the corpus check, which knows it; the others may be missing until they are translated.
 */
export const localized = z.strictObject({ ...byLanguage(() => line.optional()), en: line });

export type Localized = z.infer<typeof localized>;

/** A text of a draft or of a concept: any one language will do. */
export const localizedDraft = z
  .strictObject(byLanguage(() => line))
  .partial()
  .refine((text) => Object.keys(text).length > 0, { params: { rule: 'some-language' } });

/** One text in some of the languages. */
export type InSomeLanguages = z.infer<typeof localizedDraft>;

/** One text in each of the languages, none missing (vocabulary, guides). */
export const localizedFully = z.strictObject(byLanguage(() => line));

/** A text, and the language that it is in. */
export interface TextIn {
  text: string;
  lang: Locale;
}

/**
 * The text in the reader's language, else in English, else (in a draft, which may lack English) in
 * whatever there is: with the language that it really is in.
 */
export const inLocale = (text: InSomeLanguages, locale: Locale): TextIn => {
  const lang = [locale, ...LOCALES].find((candidate) => text[candidate] !== undefined) ?? locale;
  return { text: text[lang] ?? '', lang };
};

const LONGEST_LIST = 200;

/** A list that a reader gets to the end of, which names each only once. */
export const listOf = <T extends z.ZodType>(item: T): z.ZodArray<T> =>
  z
    .array(item)
    .refine((list) => list.length <= LONGEST_LIST, { params: { rule: 'short-list' } })
    .refine((list) => new Set(list).size === list.length, { params: { rule: 'each-once' } });

/** A name for the machine. */
export const slug = z.string().regex(SLUG, { error: 'slug' }).max(LONGEST_SLUG, { error: 'slug' });

// Written without Unicode properties: our JSON Schemas carry it to readers that know none.
const ADDRESS =
  // oxlint-disable-next-line no-control-regex -- these are what is refused
  /^https:\/\/(?![^/?#]*@)(?:(?!%[01]|%7[Ff])[^\s\u0000-\u001f\u007f-\u009f"'<>\\^`{|}])+$/;

/** An https address that cannot be taken for another one and cannot break out of an attribute. */
export const httpsUrl = z
  .string()
  // First: what reads an address drops the line breaks in it.
  .regex(ADDRESS, { error: 'url' })
  .refine((address) => URL.canParse(address), { params: { rule: 'url' } });

const MOST_COUNTED = 999_999_999_999_999;

/** A number of which no machine drops a digit. */
export const countable = z
  .number()
  .min(-MOST_COUNTED, { error: 'countable' })
  .max(MOST_COUNTED, { error: 'countable' });

/**
 * YAML reads a bare year as a number; it is a date here all the same.
 * Input: a string or a number. Output: always the string.
 */
const scalar = z.preprocess(
  (value) => (typeof value === 'number' ? String(value) : value),
  z.string(),
);

/** ISO 8601 date with its own precision: year, month, day or minute. */
export const partialDate = scalar.refine((value) => parseDate(value) !== undefined, {
  params: { rule: 'date' },
});

/** A date with its own precision, or a duration since the beginning where no date is known. */
export const moment = scalar.refine(
  (value) => parseDate(value) !== undefined || parseDuration(value) !== undefined,
  { params: { rule: 'moment' } },
);

/** A whole day. */
export const day = z.iso.date({ error: 'day' }).refine((value) => parseDate(value) !== undefined, {
  params: { rule: 'day' },
});
