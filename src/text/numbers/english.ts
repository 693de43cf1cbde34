import { matchesOf } from '../matches.ts';
import type { Token } from './digits.ts';
import { ENGLISH_SMALL, ENGLISH_TENS } from './values.ts';

type Word = Pick<Token, 'value' | 'type' | 'ordinal' | 'weak'>;

const SMALL_ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  );
const SCALES: Record<string, number> = {
  dozen: 12,
  score: 20,
  thousand: 1e3,
  million: 1e6,
  mn: 1e6,
  billion: 1e9,
  bn: 1e9,
  trillion: 1e12,
};

function words(): Map<string, Word> {
  const all = new Map<string, Word>();
  ENGLISH_SMALL.forEach((word, value) =>
    all.set(word, { value, type: 'value', weak: value === 1 }),
  );
  ENGLISH_TENS.forEach((word, i) => {
    all.set(word, { value: 20 + 10 * i, type: 'value' });
    all.set(word.replace(/y$/, 'ieth'), { value: 20 + 10 * i, type: 'value', ordinal: true });
  });
  SMALL_ORDINALS.forEach((word, i) => {
    const ordinal: Word = { value: i + 1, type: 'value', ordinal: true, weak: i < 2 };
    all.set(word, ordinal);
    // The plural is the denominator of a fraction; “seconds” are time.
    if (i > 1) all.set(`${word}s`, ordinal);
  });
  Object.entries(SCALES).forEach(([word, value]) => all.set(word, { value, type: 'scale' }));
  all.set('hundred', { value: 100, type: 'hundred' });
  return all;
}

const WORDS = words();
const LARGE =
  '(?=[ -](?:hundred|dozen|score (?:of|and)|thousand|million|billion|trillion)(?!\\p{L}))';
// What stands before a word is asked last: it is asked at few places so.
const PATTERN = new RegExp(
  `(?:(?<half>and[ -]a[ -]half)|(?<halfOf>half an?)${LARGE}|(?<article>an?)${LARGE}|` +
    `(?<word>${[...WORDS.keys()].sort((a, b) => b.length - a.length).join('|')}))` +
    '(?<!\\p{L}\\k<half>\\k<halfOf>\\k<article>\\k<word>)(?!\\p{L})|' +
    '(?<=\\d)(?<kilo>k)(?![\\p{L}\\d])',
  'gu',
);

function meaning(groups: Record<string, string | undefined>): Word {
  if (groups.half) return { value: 0.5, type: 'half' };
  if (groups.halfOf) return { value: 0.5, type: 'article' };
  if (groups.article) return { value: 1, type: 'article' };
  if (groups.kilo) return { value: 1e3, type: 'scale' };
  return WORDS.get(groups.word ?? '')!;
}

/** The English number words of a shaped text. */
export function englishTokens(shaped: string): Token[] {
  return matchesOf(shaped, PATTERN).map((match) => ({
    ...meaning(match.groups ?? {}),
    language: 'en' as const,
    start: match.index,
    end: match.index + match[0].length,
  }));
}
