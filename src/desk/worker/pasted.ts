import { plain } from '../../editor/import/read/marks.ts';
import { readPage } from '../../editor/import/read/page.ts';
import type { BlockKind } from '../../model/block.ts';
import { partOf, type Part } from '../article/paste.ts';

const HEADINGS: readonly BlockKind[] = ['h2', 'h3', 'h4'];

/** The paragraphs, headings and items of a piece of a page, as a clipboard holds it. */
export const partsOfPage = (html: string): Part[] => {
  const { lines } = readPage(html, 'html', () => false);
  // The title of an article stands above its headings, whatever a page called them.
  const top = Math.min(...lines.map(({ hint }) => Number(/^h(\d)$/.exec(hint ?? '')?.[1] ?? 9)));
  return lines.map(({ text, hint }) => {
    const words = plain(text);
    const level = /^h(\d)$/.exec(hint ?? '')?.[1];
    if (level !== undefined) return { kind: HEADINGS[Number(level) - top] ?? 'h4', words };
    return hint === 'item' || hint === 'step' ? { kind: hint, words } : partOf(words);
  });
};
