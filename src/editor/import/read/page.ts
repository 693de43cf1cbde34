import type { Format } from './format.ts';
import { htmlLines } from './markup/html.ts';
import { isReadable, markdownLines } from './markup/markdown.ts';
import { toLines, type PageLines } from './lines.ts';
import { MARKS } from './marks.ts';
import { isLost, repairMojibake } from './mojibake.ts';
import type { PageFacts } from './markup/page-facts.ts';

/** A page that was read: its lines, what its markup says, and what reading it mended. */
export interface Page extends PageLines {
  facts: PageFacts;
  format: Format;
  /** Lines whose letters had been read in a wrong encoding; and those where letters are lost. */
  misread: { number: number; before: string; after: string }[];
  lost: number[];
}

const READERS: Record<Format, (text: string) => PageLines & { facts?: PageFacts }> = {
  text: toLines,
  html: htmlLines,
  markdown: markdownLines,
};

/** Reads the text of a file as what it is; `keep` are lines whose letters stay as they are. */
export const readPage = (text: string, format: Format, keep: (line: number) => boolean): Page => {
  const misread: Page['misread'] = [];
  // U+0085 is a line end, but also the last byte of a letter that was read wrongly.
  const raw = text.replace(MARKS, '').split(format === 'text' ? /\r\n|[\n\r\u2028\u2029]/ : '\n');
  const lines = raw.map((spaced, index) => {
    // Hundreds of spaces lay out nothing, and every pattern would walk them again and again.
    const before = spaced.replace(/[^\S\n]{200,}/g, '  ');
    const after = keep(index + 1) ? before : repairMojibake(before);
    if (after !== before) misread.push({ number: index + 1, before, after });
    return after;
  });
  const source = lines.join('\n');
  const readable = format === 'markdown' && !isReadable(source) ? 'text' : format;
  const found = READERS[readable](source);
  return {
    facts: {},
    ...found,
    format,
    misread,
    lost: lines.flatMap((line, index) => (isLost(line) ? [index + 1] : [])),
  };
};
