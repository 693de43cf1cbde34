import type { Token } from './digits.ts';
import { type Quantity, rounded } from './types.ts';

interface Sum {
  tokens: Token[];
  total: number;
  /** What the next scale multiplies; undefined just after a scale. */
  current: number | undefined;
  scale: number;
  language: Token['language'];
}

const IN_WORD = /[\p{L}\u200c]$/u;
const VAGUE = /(?:چند|چندین|(?:ده|صد)[ \u200c]?ها)[ \u200c]$/;
const MULTIPLY = /^[\s\u200c-]?$/;
const ADD = {
  en: { tens: /^[ -]$/, rest: /^(?:,? and | |-)$/, scale: /^,?(?: and)? $/ },
  fa: {
    tens: /^[\s\u200c]*و[\s\u200c]*$/,
    rest: /^[\s\u200c]*و[\s\u200c]*$/,
    scale: /^[\s\u200c]*و[\s\u200c]*$/,
  },
};

function begin(token: Token): Sum | undefined {
  const { language, value, type } = token;
  if (type === 'half' || type === 'hundred' || (type === 'scale' && language === 'en')) return;
  const base = { tokens: [token], scale: Infinity, language };
  if (type === 'scale') return { ...base, total: value, current: undefined, scale: value };
  return { ...base, total: 0, current: value };
}

/** Whether a value may follow what is there: hundreds, then tens, then units. */
function fits(sum: Sum, token: Token, gap: string, next: Token | undefined): boolean {
  const join = ADD[sum.language ?? 'en'];
  const { value, type } = token;
  if (sum.current === undefined) {
    const allowed = type === 'value' || sum.language === 'fa';
    return allowed && value < sum.scale && join.scale.test(gap);
  }
  if (type === 'digits' || sum.tokens.at(-1)?.type === 'digits') return false;
  // In “two hundred and three hundred” the three begins anew.
  if (next?.type === 'hundred') return false;
  const { current } = sum;
  if (current % 100 >= 20 && current % 10 === 0 && value < 10) return join.tens.test(gap);
  return current >= 100 && current % 100 === 0 && value < 100 && join.rest.test(gap);
}

function append(sum: Sum, token: Token, gap: string, next: Token | undefined): boolean {
  const { current } = sum;
  if (sum.tokens.some((one) => one.ordinal) || token.type === 'article') return false;
  if (sum.language && token.language && sum.language !== token.language) return false;
  sum.language ??= token.language;
  if (token.type === 'half') {
    if (!/^[ \u200c]$/.test(gap)) return false;
    // “A million and a half” is half a million more.
    if (current === undefined) sum.total += sum.scale / 2;
    else sum.current = current + 0.5;
  } else if (token.type === 'hundred') {
    if (current === undefined || current >= 100 || !MULTIPLY.test(gap)) return false;
    sum.current = current * 100;
  } else if (token.type === 'scale') {
    if (current === undefined || token.value >= sum.scale || !MULTIPLY.test(gap)) return false;
    Object.assign(sum, { total: sum.total + current * token.value, current: undefined });
    sum.scale = token.value;
  } else {
    if (!fits(sum, token, gap, next)) return false;
    sum.current = (current ?? 0) + token.value;
  }
  sum.tokens.push(token);
  return true;
}

function quantity({ tokens, total, current }: Sum): Quantity {
  const [first] = tokens as [Token];
  return {
    start: first.start,
    end: tokens.at(-1)!.end,
    value: rounded(total + (current ?? 0)),
    ordinal: tokens.some((token) => token.ordinal),
    digits: tokens.every((token) => token.type === 'digits'),
    weak: tokens.length === 1 && Boolean(first.weak),
  };
}

/** Joins digits and number words, in order of place, to numbers: «۳ هزار و ۲۰۰», “two and a half million”. */
export function compounds(shaped: string, tokens: Token[]): Quantity[] {
  const sums: Sum[] = [];
  let sum: Sum | undefined;
  tokens.forEach((token, at) => {
    const before = tokens[at - 1];
    const gap = before ? shaped.slice(before.end, token.start) : '?';
    if (sum && before === sum.tokens.at(-1) && append(sum, token, gap, tokens[at + 1])) return;
    const head = shaped.slice(Math.max(0, token.start - 8), token.start);
    const inWord = token.language === 'fa' && gap !== '\u200c' && IN_WORD.test(head);
    sum = inWord || VAGUE.test(head) ? undefined : begin(token);
    if (sum) sums.push(sum);
  });
  return sums.map(quantity);
}
