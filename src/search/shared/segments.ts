import { remembered } from '../../text/remembered.ts';

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** As many runs of characters as a thousand cases have: the build asks twice for those of each. */
const MOST_KNOWN = 400_000;

/** How long the segments are, a character of that code each: as lists they would take ten times as much. */
const lengthsOf = remembered(
  (text) =>
    Array.from(segmenter.segment(text), ({ segment }) => String.fromCodePoint(segment.length)).join(
      '',
    ),
  MOST_KNOWN,
);

/** A Chinese text cut into the words that ICU's dictionary knows, signs, and what lies between. */
export const segmentsOf = (text: string): string[] => {
  let at = 0;
  return Array.from(lengthsOf(text), (length) => text.slice(at, (at += length.codePointAt(0)!)));
};

/** Whether two words of one character follow each other in a Chinese text. */
export const haveLoneNeighbours = (text: string): boolean =>
  lengthsOf(text).includes('\u0001\u0001');
