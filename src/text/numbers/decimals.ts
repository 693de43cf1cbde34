import { type Match, N, ORDINAL, pattern, type Rule } from './rules.ts';
import { type Quantity, type Reading, rounded } from './types.ts';

function decimal(match: Match, part: number): Reading[] | undefined {
  const whole = match.number('whole');
  if (!whole || !Number.isInteger(whole.value)) return undefined;
  const value = rounded(whole.value + part);
  return [{ kind: 'cardinal', value, start: match.start, end: match.end }];
}

const isDigit = (quantity: Quantity | undefined) =>
  Boolean(quantity && Number.isInteger(quantity.value) && quantity.value < 10);

const point: Rule['read'] = (match) => {
  const part = match.number('part');
  return isDigit(part) ? decimal(match, (part?.value ?? 0) / 10) : undefined;
};

// شش و هشت دهم: six and eight tenths.
const tenths: Rule['read'] = (match) => {
  const [over, under] = [match.number('over')?.value ?? 0, match.number('under')?.value ?? 0];
  return (under === 10 || under === 100) && over < under ? decimal(match, over / under) : undefined;
};

const UNITS: Record<string, string> = {
  ساعت: 'hour',
  روز: 'day',
  ماه: 'month',
  سال: 'year',
  年: 'year',
};

const half: Rule['read'] = (match) => {
  const unit = UNITS[match.word('unit') ?? ''];
  return decimal(match, 0.5)?.map((reading) => ({ ...reading, ...(unit && { unit }) }));
};

/** Decimals in words: “six point eight”, «شش ممیز هشت», «شش و هشت دهم», «دو سال و نیم». */
export const DECIMAL_RULES: Rule[] = [
  { pattern: pattern(`(?<whole>${N}) (?:point|ممیز) (?<part>${N})`), read: point },
  {
    pattern: pattern(`(?<whole>${N})\\sو\\s(?<over>${N})[ \\u200c](?<under>${ORDINAL})`),
    read: tenths,
  },
  { pattern: pattern(`(?<whole>${N})\\s(?<unit>ساعت|روز|ماه|سال)\\sو\\sنیم`), read: half },
  { pattern: pattern(`(?<whole>${N})(?<unit>年)半`), read: half },
];
