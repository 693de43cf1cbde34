import { foldSpace } from '../../../text/white-space.ts';
import { fromSketch, shinglesOf, type Shingles } from '../../likeness/shingles.ts';

/** So many letters of a text are kept: of a longer one, the beginning is enough to know it again. */
export const KEPT_LETTERS = 4000;

/** The words of a text as a lock keeps them: without what YAML or a terminal could trip over. */
export const keptText = (words: string): string =>
  foldSpace(
    words
      .replace(/\p{Cc}/gu, ' ')
      .replace(/[\p{Cf}--[\u200c\u200d]]/gv, '')
      .replaceAll('<', '‹'),
  )
    .trim()
    .slice(0, KEPT_LETTERS)
    .replace(/[\ud800-\udbff]$/, '');

/** What a text is known by, and the same of one that a lock keeps, whole or as a sketch. */
export const knownBy = {
  words: (words: string): Shingles => shinglesOf(keptText(words)),
  kept: (text: string | undefined): Shingles | undefined =>
    text === undefined ? undefined : shinglesOf(text),
  sketch: (sketch: string | undefined): Shingles | undefined =>
    sketch === undefined ? undefined : fromSketch(sketch),
};
