import { z } from './zod.ts';
import type { Block } from './block.ts';
import { LOCALES } from './locale.ts';
import { line } from './text.ts';

// In front matter all values are texts.
const numberOf = (text: unknown): unknown =>
  typeof text === 'string' && /^\d{1,9}$/.test(text) ? Number(text) : text;

/** Front matter of `content/practices/<concept>/<locale>.mdx`. */
export const practiceFrontMatter = z.strictObject({
  lang: z.enum(LOCALES),
  title: line,
  summary: line.describe('One sentence: when and why.'),
});

/** Front matter of `content/guides/<slug>/<locale>.mdx`. */
export const guideFrontMatter = z.strictObject({
  lang: z.enum(LOCALES),
  title: line,
  summary: line,
  audience: z.enum(['readers', 'editors', 'researchers']),
  order: z.preprocess(numberOf, z.number().int().min(0).default(0)),
});

export type PracticeFrontMatter = z.infer<typeof practiceFrontMatter>;
export type GuideFrontMatter = z.infer<typeof guideFrontMatter>;

/** A practice or guide in one language, as the pages get it: front matter and blocks. */
export type TextPage<Front> = Front & {
  /** The concept of a practice, the slug of a guide. */
  id: string;
  /** Its headings have ids, and its footnotes; the other blocks have none. */
  blocks: Block[];
  /** Path of its file, for "edit this page". */
  path: string;
};

export type Practice = TextPage<PracticeFrontMatter>;
export type Guide = TextPage<GuideFrontMatter>;
