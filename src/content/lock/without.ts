import { blockRanges } from '../blocks/block-ranges.ts';
import type { ParsedArticle } from '../blocks/article.ts';
import { eachNode } from '../mdx/each-node.ts';
import { reportIn, type Report } from '../source/diagnostics.ts';
import type { Position } from '../source/source.ts';

const MARK = /^\s*\/\*\s*untranslated\b(.*)\*\/\s*$/s;

const marksIn = ({ tree }: Pick<ParsedArticle, 'tree'>): { id: string; at: Position }[] => {
  const found: { id: string; at: Position }[] = [];
  eachNode(tree, (node) => {
    if (node.type !== 'mdxFlowExpression' && node.type !== 'mdxTextExpression') return;
    for (const id of MARK.exec(node.value)?.[1]?.match(/[a-z]+\d+[a-z]*/g) ?? [])
      found.push({ id, at: node.position?.start ?? { line: 1, column: 1 } });
  });
  return found;
};

/** The blocks of which a translator says that they have no translation: a comment in the text,
 * `untranslated: p3, p7`. It is needed only where the rest would be in doubt. */
export const withoutTranslation = (article: Pick<ParsedArticle, 'tree'>): Set<string> =>
  new Set(marksIn(article).map(({ id }) => id));

/** Reports ids in such a comment that the original does not have. */
export const checkWithout = (
  article: ParsedArticle,
  known: readonly string[],
  report: Report,
): void => {
  for (const { id, at } of marksIn(article))
    if (!known.includes(id))
      reportIn(report, article.source.path)(at, 'unknown-block', {
        found: id,
        nearest: '',
        expected: blockRanges(known),
      });
};
