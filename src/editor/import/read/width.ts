const WIDE = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60]/g;
const NONE = /[\p{M}\u200c\ue000-\uf8ff]/gu;
const PAIR = /[\ud800-\udbff][\udc00-\udfff]/g;

const times = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** How wide a text is on a page: a Chinese character takes two columns. */
export const widthOf = (text: string): number =>
  text.length + times(text, WIDE) - times(text, NONE) - times(text, PAIR);
