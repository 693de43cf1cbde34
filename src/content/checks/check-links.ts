import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { nearest } from '../../text/distance.ts';
import { reportIn, type Report } from '../source/diagnostics.ts';
import { resolveLink } from '../mdx/links.ts';
import { linkFault } from '../mdx/safe-mdx.ts';

/** A text whose links are to be checked, and the folder below a locale where its page stands. */
export interface LinkedText {
  file: string;
  folder: string;
  tree: Root;
}

/** Pages of the site that texts may link to besides cases, terms, practices and guides. */
export const FIXED_PAGES = [
  '',
  'cases/',
  'practices/',
  'terms/',
  'guides/',
  'search/',
  'about/',
  'data/',
];

/** Where a node leads: a link, a definition, the source of a quotation. */
const addressOf = (node: Nodes): string | undefined => {
  if (node.type === 'link' || node.type === 'definition') return node.url;
  if (node.type !== 'mdxJsxFlowElement' || node.name !== 'Quote') return undefined;
  const cite = node.attributes.find((one) => 'name' in one && one.name === 'cite')?.value;
  return typeof cite === 'string' ? cite : undefined;
};

/**
 * Reports relative links that lead nowhere. `targets` holds every page as a path below a locale
 * (`cases/a/`) with the ids that can be addressed on it.
 */
export const checkLinks = (
  texts: readonly LinkedText[],
  targets: ReadonlyMap<string, ReadonlySet<string>>,
  report: Report,
): void => {
  const valid = [...targets.keys()];
  for (const { file, folder, tree } of texts)
    visit(tree, (node) => {
      const url = addressOf(node);
      if (url === undefined || linkFault(url) || /^[a-z]+:/i.test(url)) return;
      const resolved = resolveLink(folder, url);
      const [page = '', hash = ''] = (resolved ?? '').replace(/\?[^#]*/, '').split('#');
      const ids = resolved === undefined ? undefined : targets.get(page);
      if (ids && (hash === '' || ids.size === 0 || ids.has(hash))) return;
      const near = ids ? nearest(hash, [...ids]) : nearest(page, valid);
      reportIn(report, file)(node.position?.start ?? { line: 1, column: 1 }, 'dead-link', {
        found: url,
        nearest: near
          ? ids
            ? `#${near}`
            : `${'../'.repeat(folder.split('/').length)}${near}`
          : '',
      });
    });
};
