const ARABIC_LETTER =
  '[\\u0620-\\u065f\\u066e-\\u06d3\\u06d5-\\u06ef\\u06fa-\\u06ff\\u200c\\u200d]';
const DIGIT = '[\\u0660-\\u0669\\u06f0-\\u06f9]';
const FOREIGN = '(?!\\p{sc=Arab})[\\p{L}\\p{M}\\p{N}]';

const PIECES = new RegExp(
  [
    `${ARABIC_LETTER}+(?: ${ARABIC_LETTER}+)*`,
    `${DIGIT}+(?:[\\u066a-\\u066c/.:]*${DIGIT}+)*\\u066a?`,
    `${FOREIGN}(?:[ .,'’/+-]*${FOREIGN})*`,
    '.',
  ].join('|'),
  'gu',
);

const PAIRS = '()[]{}<>«»‹›“”‘’';
const MIRRORED = new Map(Array.from(PAIRS, (char, index) => [char, PAIRS[index ^ 1] ?? char]));

/**
 * A line as runs of one direction, in reading order. In a line of Persian, numbers and foreign
 * words keep their own direction, signs take the line's and are mirrored: what the Unicode
 * bidirectional algorithm (UAX 9) comes to in a title.
 */
export const runsOf = (line: string, dir: 'ltr' | 'rtl'): string[] => {
  const runs = line.match(PIECES) ?? [];
  return dir === 'ltr' ? runs : runs.map((run) => MIRRORED.get(run) ?? run);
};
