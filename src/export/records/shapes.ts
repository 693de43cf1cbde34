import { z } from '../../model/zod.ts';
import { BASES, ROLES } from '../../model/article.ts';
import { BLOCK_KINDS, blockId } from '../../model/block.ts';
import { caseRecord } from '../../model/case.ts';
import { LOCALE_INFO, LOCALES } from '../../model/locale.ts';
import { localized, slug } from '../../model/text.ts';

const TAGS = LOCALES.map((locale) => LOCALE_INFO[locale].tag);
const hash = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .describe('SHA-256 of the text in UTF-8.');
const version = z.string().describe('Date and content hash of the corpus.');
const language = z.enum(TAGS).describe('BCP 47.');

const block = {
  block: blockId.describe('The same in every language of the article; a version has its own.'),
  kind: z.enum(BLOCK_KINDS),
  text: z.string().describe('Plain text; cells of a table row are parted by tabs.'),
  hash,
  address: z.url(),
};

/** A line of corpus.jsonl. */
export const blockLine = z.strictObject({
  case: slug,
  ...block,
  language,
  role: z.enum(ROLES),
  behind: z.boolean().describe('The original has changed since this was translated.'),
  version,
});

/** corpus/cases/{id}.json. */
export const caseFile = z.strictObject({
  id: slug,
  version,
  record: caseRecord,
  articles: z.array(
    z.strictObject({
      language,
      role: z.enum(ROLES),
      of: language.optional().describe('Language that it was translated from.'),
      translators: z.array(z.string()).optional(),
      basis: z.enum(BASES),
      title: z.string(),
      address: z.url(),
      behind: z.array(blockId),
      blocks: z.array(
        z.strictObject({
          ...block,
          language: language
            .optional()
            .describe('Of a block that is not translated: the language of its original.'),
        }),
      ),
    }),
  ),
  versions: z
    .array(
      z.strictObject({
        name: slug,
        language,
        basis: z.enum(BASES),
        title: z.string(),
        address: z.url(),
        blocks: z.array(z.strictObject(block)),
      }),
    )
    .describe('Other versions of the source, which no article translates.'),
});

/** corpus/cases.json. */
export const caseList = z.strictObject({
  version,
  cases: z.array(
    z.strictObject({
      id: slug,
      title: localized,
      headline: localized,
      updated: z.iso.date(),
      tags: z.array(slug),
      originals: z.array(language),
      languages: z.array(language),
      blocks: z.int(),
      record: z.url(),
      addresses: z.partialRecord(z.enum(TAGS), z.url()),
    }),
  ),
});
