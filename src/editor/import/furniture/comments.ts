import type { Line } from '../read/lines.ts';
import { isProse } from '../read/sentence.ts';
import { AT_THE_EDGES } from './kinds/edges.ts';
import { COMMENTS, MAYBE_COMMENTS, VISITOR } from './kinds/sections.ts';

const FORM = AT_THE_EDGES.filter(({ why }) => why === 'comment form');

const isSign = ({ probe }: Line): boolean =>
  VISITOR.test(probe) || FORM.some(({ pattern }) => pattern.test(probe));

/** How many signs of visitors stand in the first lines from here, and before what else ends a text. */
const signs = (lines: readonly Line[], from: number, most: number): number => {
  let found = 0;
  for (const line of lines.slice(from, from + most)) {
    if (COMMENTS.pattern.test(line.probe)) return found;
    if (isSign(line)) found += 1;
  }
  return found;
};

/**
 * Where the visitors' part of a page begins, after at least some of its text. A word such as
 * «Response» begins it only where signs of visitors follow it.
 */
export const commentsFrom = (lines: readonly Line[]): number => {
  let prose = 0;
  const total = lines.filter(isProse).length;
  for (const [index, line] of lines.entries()) {
    if (isProse(line)) prose += 1;
    if (prose === 0 || line.probe.length > 120) continue;
    const isSure = COMMENTS.pattern.test(line.probe);
    if (!isSure && !MAYBE_COMMENTS.pattern.test(line.probe)) continue;
    if (isProse(line) && !isSure) continue;
    const found = signs(lines, index + 1, isSure ? 12 : 5);
    // A counter below the title, or a heading of the text: more of it follows than went before.
    if (found < 2 && total - prose > prose) continue;
    if (isSure || found >= 2 || (found === 1 && line.hint === undefined)) return index;
  }
  return lines.length;
};
