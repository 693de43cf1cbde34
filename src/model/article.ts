import { z } from './zod.ts';
import { LOCALES } from './locale.ts';
import { line, listOf } from './text.ts';

export const ROLES = ['original', 'translation'] as const;

/**
 * On what ground we publish the text: our own retelling, by licence, or in the public domain. A
 * draft may leave it open.
 */
export const BASES = ['retold', 'licensed', 'public-domain', 'not-settled'] as const;
export type Basis = (typeof BASES)[number];

/** The name under which we translate; readers see it in their language. */
export const EDITORS = 'Unbroken Line editors';

const common = {
  lang: z.enum(LOCALES),
  title: line,
  basis: z.enum(BASES),
};

/** Front matter of an article in a language of its source. */
export const originalFrontMatter = z.strictObject({ ...common, role: z.literal('original') });

/** Front matter of a translation. */
const translationFrontMatter = z.strictObject({
  ...common,
  role: z.literal('translation'),
  of: z.enum(LOCALES).describe('Language of the original that it was made from.'),
  translators: listOf(line).min(1),
});

/** Front matter of `article.<locale>.mdx`. */
export const articleFrontMatter = z.discriminatedUnion('role', [
  originalFrontMatter,
  translationFrontMatter,
]);

export type ArticleFrontMatter = z.infer<typeof articleFrontMatter>;
