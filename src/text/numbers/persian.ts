import { matchesOf } from '../matches.ts';
import type { Token } from './digits.ts';
import { PERSIAN_VALUES } from './values.ts';

type Word = Pick<Token, 'value' | 'type' | 'ordinal' | 'weak'>;

const SCALES: Record<string, number> = {
  دوجین: 12,
  هزار: 1e3,
  میلیون: 1e6,
  میلیارد: 1e9,
  تریلیون: 1e12,
};
const ODD_ORDINALS: Record<string, number> = { اول: 1, نخست: 1, نخستین: 1, سوم: 3, سومین: 3 };
// «نه» is also “no”; «یک» also the article.
const WEAK = new Set([1, 9]);

function words(): Map<string, Word> {
  const all = new Map<string, Word>();
  for (const [word, value] of Object.entries(PERSIAN_VALUES)) {
    all.set(word, { value, type: 'value', weak: WEAK.has(value) });
    const ordinal: Word = { value, type: 'value', ordinal: true, weak: value === 1 };
    // «سیم» is a wire and «سیمین» silver: the 30th is «سی‌ام».
    if (![0, 3, 30].includes(value)) ['م', 'مین'].forEach((end) => all.set(word + end, ordinal));
  }
  ['سی\u200cام', 'سی ام', 'سی\u200cامین', 'سی امین'].forEach((word) =>
    all.set(word, { value: 30, type: 'value', ordinal: true }),
  );
  for (const [word, value] of Object.entries(ODD_ORDINALS)) {
    all.set(word, { value, type: 'value', ordinal: true, weak: value === 1 });
  }
  for (const [word, value] of Object.entries(SCALES)) all.set(word, { value, type: 'scale' });
  return all;
}

const WORDS = words();
// Hundreds are also written in two: سی‌صد, چهار صد.
const spelled = (word: string) =>
  word.length > 3 && word.endsWith('صد') ? `${word.slice(0, -2)}[\\u200c ]?صد` : word;
const NOT_A_NUMBER = '(?!\\p{L}|[\\u200c ]?ها(?!\\p{L})|[\\s\\u200c]?شنبه|[\\u200c]?ام(?!\\p{L}))';
// «هر دو» is “both”, «هر دو ساعت» is “every two hours”.
const NO_DURATION = '(?!\\s?(?:ساعت|دقیقه|روز|هفته|ماه|سال))';
// What stands before a word is asked last: it is asked at few places so.
const PATTERN = new RegExp(
  `(?:(?<half>و[ \\u200c]?نیم)|(?<word>${[...WORDS.keys()]
    .sort((a, b) => b.length - a.length)
    .map(spelled)
    .join('|')}))` +
    `(?<!(?:هر[ \\u200c](?=دو${NO_DURATION})|در[ \\u200c](?=صد))\\k<half>\\k<word>)(?:${NOT_A_NUMBER}|(?=هزار|میلیون|میلیارد))`,
  'gu',
);

/** The Persian number words of a shaped text; the caller checks that a word begins there. */
export function persianTokens(shaped: string): Token[] {
  return matchesOf(shaped, PATTERN).map((match) => {
    const word = match.groups?.word;
    const known = WORDS.get(word ?? '') ?? WORDS.get(word?.replace(/[\u200c ]/g, '') ?? '');
    return {
      ...(known ?? { value: 0.5, type: 'half' as const }),
      language: 'fa' as const,
      start: match.index,
      end: match.index + match[0].length,
    };
  });
}
