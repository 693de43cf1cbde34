import { remembered } from '../../text/remembered.ts';

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** As many runs of characters as a hundred cases have: the build asks twice for those of each. */
const MOST_KNOWN = 100_000;

/** A Chinese text cut into the words that ICU's dictionary knows, signs, and what lies between. */
export const segmentsOf: (text: string) => readonly string[] = remembered(
  (text) => Array.from(segmenter.segment(text), ({ segment }) => segment),
  MOST_KNOWN,
);
