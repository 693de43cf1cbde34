import { type Match, N, ORDINAL, pattern, type Rule } from './rules.ts';
import type { Reading } from './types.ts';

function ordinal(match: Match): Reading[] | undefined {
  const quantity = match.number('value');
  if (!quantity || !Number.isInteger(quantity.value)) return undefined;
  return [{ kind: 'ordinal', value: quantity.value, start: match.start, end: match.end }];
}

const notFirst: Rule['read'] = (match) =>
  match.number('value')?.weak ? undefined : ordinal(match);

const VALUE = `(?<value>${ORDINAL})`;
const CHINESE_COUNTED = '季度|天|日|周|月|年|期|批|阶段|步|条|章|轮|级|层|组|名|代|个';
const ENGLISH_COUNTED =
  'days?|weeks?|months?|quarter|years?|phase|batch|stage|step|round|level|floor|group|generation|rule|article|principle|shift|half';
const PERSIAN_COUNTED =
  'روز|هفته|ماه|سه[ \\u200c]?ماههٔ?|سال|فصل|مرحله|مرحلهٔ|گام|بخش|گروه|گروهٔ|اصل|دور|نیمهٔ?';

// “First” and 第一 are often adverbs, “second” is also time: they need what they count.
/** Ordinals in words and in digits of the three languages. */
export const ORDINAL_RULES: Rule[] = [
  { pattern: pattern(`第\\s?(?<value>${N})`), read: ordinal },
  { pattern: pattern(`(?<value>${N})(?:st|nd|rd|th)(?!\\p{L})`), read: ordinal },
  { pattern: pattern(`(?<value>${N})[\\u200c]?(?:ام|مین|م)(?!\\p{L})`), read: ordinal },
  { pattern: pattern(`${VALUE}(?=\\s?(?:${CHINESE_COUNTED}))`), read: ordinal },
  { pattern: pattern(`${VALUE}(?=[ -](?:${ENGLISH_COUNTED})(?!\\p{L}))`), read: ordinal },
  {
    pattern: pattern(`(?<=(?:the|a|its|their|his|her|our|my|every) )${VALUE}`),
    read: (match) => (match.number('value')?.value === 1 ? undefined : ordinal(match)),
  },
  { pattern: pattern(`(?<=(?:${PERSIAN_COUNTED})\\u0654?\\s)${VALUE}`), read: ordinal },
  { pattern: pattern(VALUE), read: notFirst },
];
