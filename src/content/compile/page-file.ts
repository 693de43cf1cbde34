import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { LOCALES, type Locale } from '../../model/locale.ts';
import { guideFrontMatter, practiceFrontMatter } from '../../model/page.ts';
import { slug } from '../../model/text.ts';
import { nearest } from '../../text/distance.ts';
import { reportIn, type Report } from '../source/diagnostics.ts';
import { listFolder, readSource } from '../source/files.ts';
import { readFrontMatter } from '../mdx/front-matter.ts';
import { parseMdx } from '../mdx/parse-mdx.ts';
import { inspectMdx } from '../mdx/safe-mdx.ts';
import type { Source } from '../source/source.ts';

export type PageKind = 'practices' | 'guides';

/** A practice or guide in one language; its body is rendered by @astrojs/mdx. */
export interface PageFile {
  kind: PageKind;
  /** The concept of a practice, the slug of a guide. */
  id: string;
  locale: Locale;
  source: Source;
  tree: Root;
  front: { title: string; summary: string };
}

const SCHEMAS = { practices: practiceFrontMatter, guides: guideFrontMatter };
const NAMES = LOCALES.map((locale) => `${locale}.mdx`);

const readPage = (
  kind: PageKind,
  id: string,
  locale: Locale,
  source: Source,
  report: Report,
): PageFile | undefined => {
  const at = reportIn(report, source.path);
  const tree = parseMdx(source, at);
  if (!tree) return undefined;
  inspectMdx(tree, at);
  visit(tree, (node) => {
    // The site's own components are not at hand where @astrojs/mdx renders.
    if (node.type === 'mdxJsxFlowElement' || node.type === 'image')
      at(node.position?.start ?? { line: 1, column: 1 }, 'block-structure', {
        found: node.type === 'image' ? 'picture' : (node.name ?? ''),
        inside: kind,
      });
  });
  const front = readFrontMatter(source, tree, SCHEMAS[kind], at);
  if (!front) return undefined;
  if (front.data.lang !== locale)
    at(front.yaml.at(['lang']), 'language-of-file', { found: front.data.lang, expected: locale });
  return { kind, id, locale, source, tree, front: front.data };
};

/** Reads `content/practices` or `content/guides`: a folder per page, a file per language. */
export const readPages = (root: string, kind: PageKind, report: Report): PageFile[] =>
  listFolder(root, `content/${kind}`, report).flatMap((folder) => {
    const first = { line: 1, column: 1 };
    if (!folder.isFolder || !slug.safeParse(folder.name).success) {
      reportIn(report, folder.path)(first, 'folder-name', { found: folder.name });
      return [];
    }
    const files = listFolder(root, folder.path, report);
    if (!files.some(({ name }) => name === 'en.mdx'))
      reportIn(report, `${folder.path}/en.mdx`)(first, 'file-missing', {
        expected: 'en.mdx',
        what: kind.slice(0, -1),
      });
    return files.flatMap(({ name, path, isFolder }) => {
      const locale = LOCALES.find((candidate) => name === `${candidate}.mdx`);
      if (isFolder || !locale) {
        reportIn(report, path)(first, 'file-name', {
          found: name,
          expected: NAMES.join(', '),
          nearest: nearest(name, NAMES) ?? '',
        });
        return [];
      }
      const source = readSource(root, path, report);
      return source ? (readPage(kind, folder.name, locale, source, report) ?? []) : [];
    });
  });
