// Single characters stand apart in the index, so that who asks for words need not fetch them.
const ALONE = 'ꓛ';
const isAlone = (unit: string): boolean => /^\p{Script=Han}$/u.test(unit);

/** A unit as the index holds it. */
export const indexWord = (unit: string): string => (isAlone(unit) ? ALONE + unit : unit);

/** The unit of a meaning, which no text can contain: `0ꓚ12`. */
export const meaningUnit = (meaning: number): string => `0ꓚ${meaning}`;

/** As many steps of weight as the index tells apart. */
export const STEPS = 10;
/** A word weighs no more than this, however often a text has it: 63 times in plain text. */
const MOST_OCTAVES = 6;

/**
 * The step, from 1, that stands for the weight of a unit in a document: by octaves, so that what a
 * document is about is told from what it mentions, however long it is.
 */
export const stepOf = (weight: number): number =>
  Math.min(STEPS, Math.max(1, Math.round((Math.log2(1 + weight) / MOST_OCTAVES) * STEPS)));

/** How strongly a document of such a step stands for a unit, 0 to 1. */
export const strengthOf = (step: number): number => Math.min(1, step / STEPS);
