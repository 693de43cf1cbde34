import { z } from './zod.ts';
import { blockId } from './block.ts';
import { countable, line, listOf, localized, slug } from './text.ts';

export const inferred = z
  .strictObject({
    value: countable.describe('The number that the source does not give.'),
    why: localized.describe('Why it follows. Readers see this.'),
  })
  .describe('A number that follows from the source without standing in it.');

const reading = z
  .strictObject({
    value: countable.describe('The number as we write it.'),
    as: line.describe('The words of a cited block of an original that say it.'),
  })
  .describe('A number that the source says in words no machine would equate.');

const evidence = listOf(blockId)
  .min(1)
  .describe('The blocks of the article that say it: [p3, p5].');

/** What every claim has: where it is said, and what is not said there literally. */
export const claim = {
  evidence,
  inferred: z.array(inferred).min(1).optional(),
  reads: z.array(reading).min(1).optional(),
};

/** A claim that has one place on its page, so that its id follows from there. */
export const placedClaim = z.strictObject({ text: localized, ...claim });

export const statement = z.strictObject({ id: slug, text: localized, ...claim });

export type Statement = z.infer<typeof statement>;
export type Claim = Pick<Statement, 'evidence' | 'inferred' | 'reads'>;
