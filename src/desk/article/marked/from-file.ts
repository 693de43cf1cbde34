import { BRACKETS, CLOSE, OPEN, type WrittenMark, type Marked } from './marked.ts';

const ATTRIBUTES = String.raw`(?:\s+[a-zA-Z]+="[^"<>]*")*\s*`;
const TOKEN = new RegExp(
  [
    String.raw`\\[^]`,
    String.raw`(?<ticks>\`+)(?!\`)[^]*?(?<!\`)\k<ticks>(?!\`)`,
    String.raw`\{\/\*[^]*?\*\/\}`,
    `<(?<name>Term|bdi|span|abbr|cite|q)${ATTRIBUTES}>`,
    String.raw`<\/(?<end>Term|bdi|span|abbr|cite|q)\s*>`,
    String.raw`!?\[(?<words>(?:\\[^]|[^[\]\\])+)\](?<to>\([^()\s]+\))`,
  ].join('|'),
  'g',
);

interface Token {
  raw: string;
  mark?: WrittenMark;
  isEnd?: true;
}

const tokensOf = (bare: string): Token[] => {
  const tokens: Token[] = [];
  const open: { at: number; name: string }[] = [];
  let at = 0;
  const put = (raw: string): void => void (raw !== '' && tokens.push({ raw }));
  for (const found of bare.matchAll(TOKEN)) {
    const [raw] = found;
    const { name, end, words, to } = found.groups ?? {};
    put(bare.slice(at, found.index));
    at = found.index + raw.length;
    if (words !== undefined && to !== undefined && !raw.startsWith('!') && words.trim() !== '') {
      const mark = { open: '[', close: `]${to}` };
      tokens.push({ raw: mark.open, mark }, ...tokensOf(words));
      tokens.push({ raw: mark.close, isEnd: true });
    } else if (name !== undefined) {
      open.push({ at: tokens.length, name });
      tokens.push({ raw });
    } else if (end !== undefined && open.at(-1)?.name === end) {
      const { at: start } = open.pop()!;
      const opening = tokens[start]!;
      const isEmpty = tokens.slice(start + 1).every((one) => one.mark ?? one.isEnd);
      tokens.push({ raw, ...(!isEmpty && { isEnd: true as const }) });
      if (!isEmpty) opening.mark = { open: opening.raw, close: raw };
    } else put(raw);
  }
  put(bare.slice(at));
  return tokens;
};

/** A text for the field of an editor as it stands in the file. */
export const codeOf = (text: string): Marked => ({ text, marks: [], gone: [], isRaw: true });

/** A paragraph for the field of an editor. */
export const markedOf = (bare: string): Marked => {
  if (bare.search(BRACKETS) >= 0) return codeOf(bare);
  const tokens = tokensOf(bare);
  return {
    text: tokens.map(({ raw, mark, isEnd }) => (mark ? OPEN : isEnd ? CLOSE : raw)).join(''),
    marks: tokens.flatMap(({ mark }) => mark ?? []),
    gone: [],
  };
};
