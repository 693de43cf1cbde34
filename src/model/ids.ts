import { LOCALES, type Locale } from './locale.ts';

/**
 * A name for the machine: lower-case words of letters and digits, joined by hyphens. Every object of
 * JavaScript has a property of the first name that is refused; Windows can hold no folder of the others.
 */
export const SLUG = /^(?!(?:constructor|con|prn|aux|nul|com\d|lpt\d)$)[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The most letters of such a name. */
export const LONGEST_SLUG = 80;

export const isSlug = (text: string): boolean => text.length <= LONGEST_SLUG && SLUG.test(text);

/** Letters without vowels: no words come of them. */
export const ID_LETTERS = 'bcdfghjkmnpqrstvwxyz';

/** How many letters made of a name stand in the ids of a version; older locks have one, or none. */
export const VERSION_LETTERS = 3;

const VERSIONS = `(?:${LOCALES.join('|')})(?:[b-z]|[${ID_LETTERS}]{${VERSION_LETTERS}})?`;

/** The number of a block without its text: `p12` is 12, and so is `p12a` and `enbcd12`. */
export const numberIn = (id: string): number => Number(/\d+/.exec(id)?.[0] ?? 0);

/** The id of a block of the article, `p12`, or of a version of it, `enbcd12`; as part of a pattern. */
export const BLOCK_ID = `(?:p|${VERSIONS})[1-9]\\d{0,5}[a-z]*`;

/** What the ids of a version begin with: its language, and letters that are made of its name. */
export const VERSION_PREFIX = new RegExp(`^${VERSIONS}$`);

/** The language of the version that a block belongs to; none for a block of the article. */
export const versionLocale = (id: string): Locale | undefined =>
  isBlockId(id) ? LOCALES.find((locale) => id.startsWith(locale)) : undefined;

const WHOLE = new RegExp(`^${BLOCK_ID}$`);

export const isBlockId = (text: string): boolean => WHOLE.test(text);
