import type { Nodes, Root } from 'mdast';
import { nearest } from '../../text/distance.ts';
import { reportIn, type Report } from '../source/diagnostics.ts';
import type { Position } from '../source/source.ts';
import { eachNode } from '../mdx/each-node.ts';
import { resolveLink } from '../mdx/links.ts';
import { linkFault } from '../mdx/link-fault.ts';

/** Where a text leads, and where it says so. */
interface FoundLink extends Position {
  url: string;
}

/** A text whose links are to be checked, and the folder below a locale where its page stands. */
export interface LinkedText {
  file: string;
  folder: string;
  links: readonly FoundLink[];
  /** Whether readers see it: then it may not lead to what they do not see. */
  isPublished: boolean;
}

/** What a link may lead to. */
interface Targets {
  /** Every page as a path below a locale (`cases/a/`) with the ids that can be addressed on it. */
  pages: ReadonlyMap<string, ReadonlySet<string>>;
  /** The ids of the cases that are drafts. */
  drafts: ReadonlySet<string>;
  /** Ids that a page once had. */
  retired: ReadonlyMap<string, readonly string[]>;
  /** Whether a page may be there that could not be read. */
  isUnread: (page: string) => boolean;
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
  'desk/',
];

/** Where a node leads: a link, a definition, the source of a quotation. */
const addressOf = (node: Nodes): string | undefined => {
  if (node.type === 'link' || node.type === 'definition') return node.url;
  if (node.type !== 'mdxJsxFlowElement' || node.name !== 'Quote') return undefined;
  const cite = node.attributes.find((one) => 'name' in one && one.name === 'cite')?.value;
  return typeof cite === 'string' ? cite : undefined;
};

/** The case that an address leads to, on whatever site. */
const caseOf = (url: string, resolved: string | undefined): string | undefined => {
  const path = resolved ?? /^https:\/\/[^/?#]+(\/[^?#]*)/i.exec(url)?.[1] ?? '';
  return /(?:^|\/)cases\/([^/?#]+)/.exec(decoded(path))?.[1];
};

const decoded = (path: string): string => {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
};

/** The links of a text. */
export const linksOf = (tree: Root): FoundLink[] => {
  const found: FoundLink[] = [];
  eachNode(tree, (node) => {
    const url = addressOf(node);
    if (url === undefined || linkFault(url)) return;
    const { line = 1, column = 1 } = node.position?.start ?? {};
    found.push({ url, line, column });
  });
  return found;
};

/** Reports relative links that lead nowhere, and those of published texts that lead to a draft. */
export const checkLinks = (
  texts: readonly LinkedText[],
  { pages, drafts, retired, isUnread }: Targets,
  report: Report,
): void => {
  const valid = [...pages.keys()];
  for (const { file, folder, links, isPublished } of texts)
    for (const { url, ...place } of links) {
      const id = caseOf(url, resolveLink(folder, url));
      if (isPublished && id !== undefined && drafts.has(id)) {
        reportIn(report, file)(place, 'link-to-draft', { found: url, id });
        continue;
      }
      if (/^[a-z]+:/i.test(url)) continue;
      const resolved = resolveLink(folder, url);
      const [page = '', hash = ''] = (resolved ?? '').replace(/\?[^#]*/, '').split('#');
      const ids = resolved === undefined ? undefined : pages.get(page);
      if (ids && (hash === '' || ids.size === 0 || ids.has(hash))) continue;
      if (!ids && isUnread(page)) continue;
      if (retired.get(page)?.includes(hash)) {
        reportIn(report, file)(place, 'retired-block', { found: hash, nearest: '' });
        continue;
      }
      const near = ids ? nearest(hash, [...ids]) : nearest(page, valid);
      reportIn(report, file)(place, 'dead-link', {
        found: url,
        nearest: near
          ? ids
            ? `#${near}`
            : `${'../'.repeat(folder.split('/').length)}${near}`
          : '',
      });
    }
};
