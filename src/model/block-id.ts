import { LOCALES, type Locale } from './locale.ts';

const VERSIONS = `(?:${LOCALES.join('|')})[b-z]?`;

/** The number of a block without its text: `p12` is 12, and so is `p12a` and `en12`. */
export const numberIn = (id: string): number => Number(/\d+/.exec(id)?.[0] ?? 0);

/** The id of a block of the article, `p12`, or of a version of it, `en12`; as part of a pattern. */
export const BLOCK_ID = `(?:p|${VERSIONS})[1-9]\\d{0,5}[a-z]*`;

/** What the ids of a version begin with: its language; a second one in it is `enb`. */
export const VERSION_PREFIX = new RegExp(`^${VERSIONS}$`);

/** The language of the version that a block belongs to; none for a block of the article. */
export const versionLocale = (id: string): Locale | undefined =>
  isBlockId(id) ? LOCALES.find((locale) => id.startsWith(locale)) : undefined;

const WHOLE = new RegExp(`^${BLOCK_ID}$`);

export const isBlockId = (text: string): boolean => WHOLE.test(text);
