/** All matches of a global pattern, as `matchAll` finds them, which makes the pattern anew for each text. */
export const matchesOf = (text: string, pattern: RegExp): RegExpExecArray[] => {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex += stepAt(text, pattern);
  }
  return found;
};

const stepAt = (text: string, { lastIndex, unicode, unicodeSets }: RegExp): number =>
  (unicode || unicodeSets) && (text.codePointAt(lastIndex) ?? 0) > 0xffff ? 2 : 1;
