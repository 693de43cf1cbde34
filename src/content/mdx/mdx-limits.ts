import { LIMITS, MOST_MARKS } from '../../model/mdx.ts';
import type { ReportAt } from '../source/diagnostics.ts';
import { positionAt } from '../source/source.ts';
import { hasTooMany } from '../source/too-many.ts';

const TOO_DEEP = new RegExp(
  `^(?:[ \\t]*(?:>|[-*+](?=[ \\t])|\\d{1,9}[.)](?=[ \\t]))){${LIMITS.markers + 1},}.*$`,
  'gm',
);

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
  if (hasTooMany(text, MOST_MARKS, report)) return undefined;
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
