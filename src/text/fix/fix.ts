/** A replacement in a text: `start` and `end` are UTF-16 offsets. */
export interface Fix {
  start: number;
  end: number;
  to: string;
}

/**
 * A fix for each match of a global pattern that the function does not leave as it is. A text without
 * the `sign` has none, which is told sooner by a pattern that looks at nothing around it.
 */
export const fixMatches = (
  text: string,
  pattern: RegExp,
  replace: (match: RegExpExecArray) => string,
  sign?: RegExp,
): Fix[] =>
  sign?.test(text) === false || text.search(pattern) < 0
    ? []
    : [...text.matchAll(pattern)].flatMap((match) => {
        const to = replace(match);
        const start = match.index;
        return to === match[0] ? [] : [{ start, end: start + match[0].length, to }];
      });

/** The text with fixes applied; of two that overlap the earlier one wins. */
export const applyFixes = (text: string, fixes: readonly Fix[]): string => {
  let out = '';
  let at = 0;
  for (const { start, end, to } of [...fixes].sort((a, b) => a.start - b.start)) {
    if (start < at) continue;
    out += text.slice(at, start) + to;
    at = end;
  }
  return out + text.slice(at);
};
