import { ANY, type Match, N, pattern, type Rule } from './rules.ts';
import { type Quantity, type Reading, rounded } from './types.ts';

function percent(
  value: number | undefined,
  { start, end }: Match,
  alternatives?: number[],
): Reading[] | undefined {
  if (value === undefined) return undefined;
  const reading: Reading = { kind: 'percent', value: rounded(value), start, end };
  return [alternatives ? { ...reading, alternatives } : reading];
}

const sign: Rule['read'] = (match) => {
  const quantity = match.number('value');
  return percent(quantity?.value, match, quantity?.alternatives);
};

const isArticle = (quantity: Quantity) => quantity.value === 1;

// “two thirds” and «دو سوم» are fractions; “two second” is none.
const fraction: Rule['read'] = (match) => {
  const [over, under] = [match.number('over'), match.number('under')];
  const quarters = match.word('quarters') ? 4 : undefined;
  const divisor = under?.value ?? quarters;
  if (!divisor || divisor < 3 || (over && (over.value >= divisor || over.ordinal)))
    return undefined;
  if (under && !under.ordinal) return undefined;
  return percent((100 * (over?.value ?? 1)) / divisor, match);
};

const chineseFraction: Rule['read'] = (match) => {
  const [over, under] = [match.number('over'), match.number('under')];
  if (!over || !under || over.value > under.value) return undefined;
  return percent((100 * over.value) / under.value, match);
};

const tenths: Rule['read'] = (match) => {
  const quantity = match.number('value');
  if (!quantity || quantity.value > 10 || quantity.digits || quantity.ordinal) return undefined;
  const more = match.word('half') ? 5 : (match.number('ones')?.value ?? 0);
  return percent(quantity.value * 10 + (more < 10 ? more : 0), match);
};

const VALUE = `(?<value>${N})`;
const PERCENT = '(?:%|per ?cent(?!\\p{L})|percentage points?|pct|个百分点|درصد|در[ \\u200c]?صد)';

/** Percentages, and fractions as the percentages that they are. */
export const PERCENT_RULES: Rule[] = [
  { pattern: pattern(`百分之${VALUE}`), read: sign },
  {
    pattern: pattern('百分百|百分之百|صد[ \\u200c]?در[ \\u200c]?صد'),
    alone: true,
    read: (match) => percent(100, match),
  },
  { pattern: pattern(`${VALUE}[\\s\\u200c-]?${PERCENT}`), read: sign },
  { pattern: pattern(`%\\s?${VALUE}`), read: sign },
  { pattern: pattern(`(?<under>${N})分之(?<over>${N})`), read: chineseFraction },
  {
    pattern: pattern(
      `${VALUE}成(?:(?<half>半)|(?<ones>${N}))?(?![为立功果长员本都熟品交人份分绩])`,
    ),
    read: tenths,
  },
  { pattern: pattern(`(?<over>${N})[ -](?<quarters>quarters?) of`), read: fraction },
  { pattern: pattern('(?<!\\p{L})a (?<quarters>quarter) of'), alone: true, read: fraction },
  { pattern: pattern(`(?<!\\p{L})a (?<under>${ANY}) of`), read: fraction },
  {
    pattern: pattern(`(?<over>${N})[ \\u200c-](?<under>${ANY})(?=s?(?!\\p{L}))`),
    read: (match) => {
      const over = match.number('over');
      return over && (isArticle(over) || over.value < 10) ? fraction(match) : undefined;
    },
  },
];
