import { LIMITS, MOST_MARKS } from '../../model/mdx.ts';
import type { ReportAt } from '../source/diagnostics.ts';
import { positionAt } from '../source/source.ts';

const TOO_DEEP = new RegExp(
  `^(?:[ \\t]*(?:>|[-*+](?=[ \\t])|\\d{1,9}[.)](?=[ \\t]))){${LIMITS.markers + 1},}.*$`,
  'gm',
);

/** The first mark that is one too many, so that parsing would take long. */
const tooMany = (text: string): { offset: number; mark: string; limit: number } | undefined => {
  for (const [mark, limit] of Object.entries(MOST_MARKS)) {
    let offset = text.indexOf(mark);
    for (let count = 1; offset >= 0 && count <= limit; count += 1)
      offset = text.indexOf(mark, offset + mark.length);
    if (offset >= 0) return { offset, mark, limit };
  }
  return undefined;
};

/** The stretches of a text between blank lines that are longer than a paragraph can be. */
const tooLong = (text: string): [start: number, end: number][] => {
  const found: [number, number][] = [];
  let start = 0;
  let at = 0;
  for (const line of [...text.split('\n'), '']) {
    if (line.trim() === '') {
      if (at - start > LIMITS.paragraph) found.push([start, at - 1]);
      start = at + line.length + 1;
    }
    at += line.length + 1;
  }
  return found;
};

const blank = (text: string): string => text.replace(/[^\n]/g, ' ');

/**
 * The text as far as it can be read in good time: what is nested too deeply is blanked, of a
 * paragraph that is too long only the beginning stays. Undefined if there is no reading it.
 */
export const withinLimits = (text: string, report: ReportAt): string | undefined => {
  const many = tooMany(text);
  if (many) {
    const { offset, mark, limit } = many;
    const found = mark === '\n' ? 'lines' : mark;
    report(positionAt(text, offset), 'mdx-too-many', { found, limit });
    return undefined;
  }
  let out = text;
  for (const [start, end] of tooLong(text)) {
    const found = end - start;
    report(positionAt(text, start), 'paragraph-too-long', { found, limit: LIMITS.paragraph });
    const kept = start + (/^[^\n`<>{}[\]|*_~]{0,80}/.exec(text.slice(start, end))?.[0].length ?? 0);
    out = out.slice(0, kept) + blank(out.slice(kept, end)) + out.slice(end);
  }
  return out.replace(TOO_DEEP, (line, offset: number) => {
    report(positionAt(text, offset), 'mdx-too-deep', { limit: LIMITS.markers });
    return blank(line);
  });
};
