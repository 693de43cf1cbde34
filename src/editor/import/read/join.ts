const CHINESE = /[\p{Script=Han}，。；：？！、（）《》]/u;
const CHINESE_END = new RegExp(`${CHINESE.source}$`, 'u');
const CHINESE_START = new RegExp(`^${CHINESE.source}`, 'u');

/** Joins the ends of two lines as their script does. */
export const joinLines = (first: string, second: string): string => {
  // Only the end counts, and the text before it may be long.
  const end = first.slice(-4);
  if (/\p{Ll}-$/u.test(end) && /^\p{Ll}/u.test(second)) return first.slice(0, -1) + second;
  const start = second.slice(0, 4);
  // Quotation marks, dashes and dots are Chinese beside Chinese alone.
  const isChinese = CHINESE_END.test(end) || (/[”“…—]$/u.test(end) && CHINESE.test(end));
  const goesOn = CHINESE_START.test(start) || (/^[”“…—]/u.test(start) && CHINESE.test(start));
  return isChinese || goesOn ? first + second : `${first} ${second}`;
};

/** Joins lines one after the other; only the last one is looked at, so that it stays linear. */
export const joinAll = (lines: readonly string[]): string => {
  const parts: string[] = [];
  for (const line of lines) {
    const last = parts.pop();
    if (last === undefined) parts.push(line);
    else {
      const both = joinLines(last, line);
      parts.push(both.slice(0, both.length - line.length), line);
    }
  }
  return parts.join('');
};
