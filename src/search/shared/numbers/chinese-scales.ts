import { rounded } from '../../../text/numbers/types.ts';
import type { Word } from '../words.ts';
import { withBeginning } from './chinese-halves.ts';

// But for the words that begin so: 万科, 万里, 千克.
const SCALE =
  /^(?:(?:万亿|[百千]?万|亿)(?![科达里能事物众圣])|千(?![克米瓦兆卡赫帕牛焦伏字里百]))/u;
const VALUES: Readonly<Record<string, number>> = {
  千: 1e3,
  万: 1e4,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
  万亿: 1e12,
};

/** 2万 as its number, 20000, as two ten-thousands are written elsewhere. */
export const scaleAt = (number: Word, next: Word): Word[] | undefined => {
  const [scale] = SCALE.exec(next.text) ?? [];
  if (scale === undefined) return undefined;
  const value = rounded(Number(number.text) * VALUES[scale]!);
  return withBeginning(number, next, scale.length, [String(value)]);
};
