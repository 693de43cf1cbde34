import { parse } from 'yaml';

const COMMENT = /^[ \t]*#/;

const saysTheSame = (one: string, other: string): boolean => {
  try {
    return JSON.stringify(parse(one)) === JSON.stringify(parse(other));
  } catch {
    return false;
  }
};

/**
 * A record without what stands in it as a comment for those who write it by hand: once the case is
 * whole nobody needs it. What a page said of its rights, above them, stays, as does the first line.
 */
export const withoutTemplate = (text: string): string => {
  const lines = text.split('\n');
  const isKept = (line: string, index: number): boolean =>
    index === 0 ||
    !COMMENT.test(line) ||
    (!/^\s*#\s*#/.test(line) && /^\s*rights:/.test(lines[index + 1] ?? ''));
  const bare = `${lines.filter(isKept).join('\n').trimEnd()}\n`;
  return saysTheSame(text, bare) ? bare : text;
};
