import { fixMatches, type Fix } from './fix.ts';

const HAN = '\\p{Script=Han}';
const WIDE: Record<string, string> = { ',': '，', ';': '；', ':': '：', '?': '？', '!': '！' };
const FULL = '，。；：？！、（）《》〈〉「」『』【】…—';

const BY_SIDE = new RegExp(
  `(?<=[${HAN}”’》）」』】])[ ]?([,;:?!]{1,3})(?!/)[ ]?|(?<=[\\p{L}\\p{N}%)”])([,;:?!])[ ]?(?=[${HAN}“《（「『])`,
  'gu',
);
const STOP = new RegExp(`(?<=${HAN})\\.(?=$|[${HAN}”])`, 'gmu');
const BRACKETS = new RegExp(`(?<before>${HAN}?)[(（]([^()（）\\n]*)[)）](?<after>${HAN}?)`, 'gu');
const QUOTES = new RegExp(`"[^"\\n]*${HAN}[^"\\n]*"`, 'gu');

/** Half-width punctuation that stands in Chinese, as full-width. */
export const halfWidth = (text: string): Fix[] => [
  ...fixMatches(
    text,
    BY_SIDE,
    (m) => [...(m[1] ?? m[2] ?? '')].map((mark) => WIDE[mark] ?? mark).join(''),
    /[,;:?!]/,
  ),
  ...fixMatches(text, STOP, () => '。', /\./),
  ...[...(text.includes('"') ? text.matchAll(QUOTES) : [])].flatMap(
    ({ index, 0: whole }): Fix[] => {
      const last = index + whole.length - 1;
      return [
        { start: index, end: index + 1, to: '“' },
        { start: last, end: last + 1, to: '”' },
      ];
    },
  ),
  ...[...(/[(（]/.test(text) ? text.matchAll(BRACKETS) : [])].flatMap((m): Fix[] => {
    const [whole, , inside = ''] = m;
    const before = m.groups?.before ?? '';
    const after = m.groups?.after ?? '';
    if (!before && !after && !new RegExp(HAN, 'u').test(inside)) return [];
    // A reading such as 運(yùn) is quoted as it was printed.
    if (/^\p{Ll}{1,6}$/u.test(inside) && /[^a-z]/.test(inside)) return [];
    const open = m.index + before.length;
    const close = m.index + whole.length - after.length - 1;
    return [
      { start: open, end: open + 1, to: '（' },
      { start: close, end: close + 1, to: '）' },
    ].filter(({ start, to }) => text[start] !== to);
  }),
];

/** Digits and Latin letters that are as wide as a character: ９５５５０. */
export const wideLetters = (text: string): Fix[] =>
  fixMatches(
    text,
    /[０-９Ａ-Ｚａ-ｚ]+(?:(?:[．％]|，(?=[０-９]{3}(?![０-９])))[０-９Ａ-Ｚａ-ｚ]*)*/gu,
    ([wide]) => wide.normalize('NFKC'),
  );

// The number of a section keeps its space: «2.1 切换流程».
const MIXED = new RegExp(
  `(?<=${HAN}) +(?=[\\p{Script=Latin}\\p{Nd}])|(?<!^[\\p{Nd}.]+)(?<=[\\p{Script=Latin}\\p{Nd}%]) +(?=${HAN})`,
  'gu',
);
const BESIDE = new RegExp(
  `(?<=[${FULL}“]) +(?=\\S)|(?<=\\S) +(?=[${FULL}”])|(?<=${HAN}) +(?=“)|(?<=”) +(?=${HAN})`,
  'gu',
);

/** Spaces between Chinese and Latin or digits, or beside full-width punctuation: the page sets them. */
export const mixedSpaces = (text: string): Fix[] => [
  ...fixMatches(text, MIXED, () => '', / /),
  ...fixMatches(text, BESIDE, () => '', / /),
];

const RUN = new RegExp(`(?<!${HAN})${HAN}+(?:[ \\u3000]+${HAN}+)+`, 'gu');

/** Phrases that are set apart on purpose: «精细管理 追求卓越», «张三 李四 王五». */
const isSetApart = (parts: readonly string[]): boolean => {
  const lengths = parts.map((part) => [...part].length);
  const [first = 0] = lengths;
  const even = lengths.every((length) => length === first) && first >= 2 && first <= 8;
  if (parts.length === 2) return even && first >= 4;
  return even || lengths.every((length) => length <= 4);
};

const PARTICLE = /^[的了在是和与也被把从到]$/u;
const GAP = /[ \u3000]+/;

/** Every word or every character of a line set apart, as programs do that count words. */
const isSegmented = (line: string): boolean => {
  const runs = [...line.matchAll(RUN)].map(([run]) => run.split(GAP));
  const gaps = runs.reduce((sum, parts) => sum + parts.length - 1, 0);
  const han = line.match(new RegExp(HAN, 'gu'))?.length ?? 0;
  const parts = runs.flat();
  const isSpelled = parts.length >= 4 && parts.every((part) => [...part].length === 1);
  const isDense = gaps >= 4 && gaps > han * 0.12;
  return isSpelled || (isDense && (runs.length > 1 || parts.some((part) => PARTICLE.test(part))));
};

const isLabel = (line: string): boolean => [...line].length <= 40 && !/[，。；！？,;]/.test(line);

/** Spaces inside Chinese words, left by broken lines. Headings and phrases set apart keep theirs. */
export const brokenWords = (text: string): Fix[] =>
  text.split('\n').flatMap((line, index, lines) => {
    const segmented = isSegmented(line);
    if (isLabel(line) && !segmented) return [];
    const offset = lines.slice(0, index).reduce((sum, { length }) => sum + length + 1, 0);
    return [...line.matchAll(RUN)].flatMap((m): Fix[] => {
      if (!segmented && isSetApart(m[0].split(GAP))) return [];
      return [...m[0].matchAll(/[ \u3000]+/g)].map((gap) => {
        const start = offset + m.index + gap.index;
        return { start, end: start + gap[0].length, to: '' };
      });
    });
  });
