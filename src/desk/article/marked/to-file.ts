import { BRACKETS, CLOSE, OPEN, pairsIn, type Marked } from './marked.ts';

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
