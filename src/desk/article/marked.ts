/** A mark of a paragraph as its file writes it: a term, words in another script, a link. */
export interface Mark {
  open: string;
  close: string;
}

/**
 * A paragraph as an editor reads and writes it: what is marked stands in brackets, and which mark a
 * bracket is stands beside the text, in the order of the brackets.
 */
export interface Marked {
  text: string;
  /** Undefined for a bracket that nobody knows: it is no mark. */
  marks: readonly (Mark | undefined)[];
  /** What was taken away while the text was typed, by its words: it comes back with them. */
  gone: readonly { words: string; mark: Mark }[];
  /** Whether the file has such brackets of its own: then it is shown as it is. */
  isRaw?: true;
}

/** What stands around marked words. */
export const OPEN = '⟦';
const CLOSE = '⟧';
const BRACKETS = /[⟦⟧]/g;

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
  mark?: Mark;
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

/** Marked words of a text: where their brackets stand. */
export interface Pair {
  /** Which of the opening brackets it is. */
  index: number;
  from: number;
  to: number;
  words: string;
}

/** The brackets of a text that are closed, in the order in which they open. */
export const pairsIn = (text: string): Pair[] => {
  const pairs: Pair[] = [];
  const open: Pair[] = [];
  let count = 0;
  for (const { 0: bracket, index: at } of text.matchAll(BRACKETS)) {
    if (bracket === OPEN) {
      open.push({ index: count, from: at, to: at, words: '' });
      count += 1;
      continue;
    }
    const own = open.pop();
    if (own) pairs.push({ ...own, to: at, words: text.slice(own.from + 1, at) });
  }
  return pairs.sort((a, b) => a.from - b.from);
};

/** What the file says of a paragraph; a bracket without its other, or around nothing, is no mark. */
export const bareOf = ({ text, marks, isRaw }: Marked): string => {
  if (isRaw) return text;
  const by = new Map<number, string>();
  for (const { index, from, to, words } of pairsIn(text)) {
    const mark = words.replace(BRACKETS, '').trim() === '' ? undefined : marks[index];
    if (mark) by.set(from, mark.open).set(to, mark.close);
  }
  return text.replace(BRACKETS, (_, at: number) => by.get(at) ?? '');
};

const sharedStart = (a: string, b: string): number => {
  let n = 0;
  while (n < a.length && n < b.length && a[n] === b[n]) n += 1;
  return n;
};

const sharedEnd = (a: string, b: string): number => {
  let n = 0;
  while (n < a.length && n < b.length && a[a.length - 1 - n] === b[b.length - 1 - n]) n += 1;
  return n;
};

/**
 * The paragraph after another text was typed or pasted into its field: a mark is known by where it
 * stands in what stayed the same, then by its words, then by its turn.
 */
export const typedInto = (before: Marked, text: string): Marked => {
  if (before.isRaw) return { ...before, text };
  const [was, now] = [pairsIn(before.text), pairsIn(text)];
  const start = sharedStart(before.text, text);
  const end = sharedEnd(before.text, text);
  const shift = text.length - before.text.length;
  const given = new Map<number, number>();
  const taken = new Set<number>();
  const give = (own: Pair, old: Pair): void => {
    given.set(own.index, old.index);
    taken.add(old.index);
  };
  const isFree = (own: Pair): boolean => !given.has(own.index);
  const isLeft = (old: Pair): boolean => !taken.has(old.index);
  for (const own of now) {
    if (own.to < start) {
      const old = was.find(({ from, to }) => from === own.from && to === own.to);
      if (old) give(own, old);
    }
  }
  for (const own of now.filter(isFree)) {
    if (own.from < text.length - end) continue;
    const old = was.find(({ from, to }) => from === own.from - shift && to === own.to - shift);
    if (old && isLeft(old)) give(own, old);
  }
  for (const own of now.filter(isFree)) {
    const old = was.find((one) => isLeft(one) && one.words === own.words);
    if (old) give(own, old);
  }
  const marks: (Mark | undefined)[] = Array.from({ length: text.split(OPEN).length - 1 });
  for (const [own, old] of given) marks[own] = before.marks[old];
  const gone = [...before.gone];
  for (const own of now.filter(isFree)) {
    const again = gone.findLastIndex(({ words }) => words === own.words);
    if (again < 0) continue;
    marks[own.index] = gone.splice(again, 1)[0]?.mark;
    given.set(own.index, -1);
  }
  const [rest, left] = [now.filter(isFree), was.filter(isLeft)];
  if (rest.length === left.length)
    rest.forEach((own, at) => (marks[own.index] = before.marks[left[at]!.index]));
  else
    for (const { index, words } of left) {
      const mark = before.marks[index];
      if (mark) gone.push({ words, mark });
    }
  return { text, marks, gone };
};

/** A paragraph with something else in the place of a stretch. */
export const withWords = (own: Marked, from: number, to: number, words: string): Marked =>
  typedInto(own, own.text.slice(0, from) + words + own.text.slice(to));

/** Whether a mark is that of a term. */
export const isTerm = (mark: Mark | undefined): boolean => mark?.open.startsWith('<Term') ?? false;

/** The mark of a concept, and of words in the script of a language. */
export const termMark = (id: string): Mark => ({ open: `<Term id="${id}">`, close: '</Term>' });
export const scriptMark = (lang: string): Mark => ({
  open: `<bdi lang="${lang}">`,
  close: '</bdi>',
});

/** The words between two places with a mark; undefined where there are none, or across a mark. */
export const withMark = (
  own: Marked,
  from: number,
  to: number,
  mark: Mark,
): (Marked & { caret: number }) | undefined => {
  const { text, marks } = own;
  const words = text.slice(from, to);
  const start = from + (words.length - words.trimStart().length);
  const end = to - (words.length - words.trimEnd().length);
  if (start >= end || own.isRaw) return undefined;
  const inside = text.slice(start, end);
  const pairs = pairsIn(text);
  const isCut = (at: number): boolean => at >= start && at < end;
  if (/[<>[\]`|]/.test(inside) || /<[^>]*$/.test(text.slice(0, start))) return undefined;
  if (pairs.some((pair) => isCut(pair.from) !== isCut(pair.to))) return undefined;
  const isOdd = (bracket: RegExpExecArray): boolean =>
    isCut(bracket.index) &&
    pairs.every((pair) => pair.from !== bracket.index && pair.to !== bracket.index);
  if ([...text.matchAll(BRACKETS)].some(isOdd)) return undefined;
  const isNested = pairs.some(
    (pair) =>
      isTerm(marks[pair.index]) && (isCut(pair.from) || (pair.from < start && pair.to >= end)),
  );
  if (isTerm(mark) && isNested) return undefined;
  const at = text.slice(0, start).split(OPEN).length - 1;
  return {
    ...own,
    text: `${text.slice(0, start)}${OPEN}${inside}${CLOSE}${text.slice(end)}`,
    marks: marks.toSpliced(at, 0, mark),
    caret: end + 2,
  };
};

/** The paragraph without a mark; its words stay. */
export const unmarked = (own: Marked, index: number): Marked => {
  const pair = pairsIn(own.text).find((one) => one.index === index);
  if (!pair) return own;
  const { from, to, words } = pair;
  return {
    ...own,
    text: own.text.slice(0, from) + words + own.text.slice(to + 1),
    marks: own.marks.toSpliced(index, 1),
  };
};

const openAt = (text: string, at: number): number[] => {
  const open: number[] = [];
  let count = 0;
  for (const [bracket] of text.slice(0, at).matchAll(BRACKETS)) {
    if (bracket === OPEN) open.push(count++);
    else open.pop();
  }
  return open;
};

/** What the file says before a place and behind another; a mark that is cut through holds on both sides. */
export const halvesOf = (own: Marked, from: number, to = from): readonly [string, string] => {
  const { text, marks } = own;
  const cut = openAt(text, from).length;
  const before = text.slice(0, from);
  const open = openAt(text, to);
  const after = text.slice(to);
  const rest = marks.slice(text.slice(0, to).split(OPEN).length - 1);
  return [
    bareOf({ ...own, text: cut > 0 ? before.trimEnd() + CLOSE.repeat(cut) : before }),
    bareOf({
      ...own,
      text: open.length > 0 ? OPEN.repeat(open.length) + after.trimStart() : after,
      marks: [...open.map((index) => marks[index]), ...rest],
    }),
  ];
};
