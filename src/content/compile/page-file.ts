import GithubSlugger from 'github-slugger';
import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { TEXT_ANCHORS } from '../../i18n/routes.ts';
import type { Block } from '../../model/block.ts';
import { LOCALES, type Locale } from '../../model/locale.ts';
import {
  guideFrontMatter,
  practiceFrontMatter,
  type GuideFrontMatter,
  type PracticeFrontMatter,
} from '../../model/page.ts';
import { slug } from '../../model/text.ts';
import { nearest } from '../../text/distance.ts';
import { nameBlocks } from '../blocks/article.ts';
import { collectBlocks, type RawBlock } from '../blocks/blocks.ts';
import { reportIn, type Report } from '../source/diagnostics.ts';
import { listFolder, readSource } from '../source/files.ts';
import { readFrontMatter } from '../mdx/front-matter.ts';
import { parseMdx } from '../mdx/parse-mdx.ts';
import { inspectMdx } from '../mdx/safe-mdx.ts';
import type { Source } from '../source/source.ts';

const SCHEMAS = { practices: practiceFrontMatter, guides: guideFrontMatter };

export type PageKind = keyof typeof SCHEMAS;

/** A practice or guide in one language. */
export interface PageFile {
  kind: PageKind;
  /** The concept of a practice, the slug of a guide. */
  id: string;
  locale: Locale;
  source: Source;
  tree: Root;
  front: PracticeFrontMatter | GuideFrontMatter;
  blocks: Block[];
}

/** The anchor of each block: of a heading its words, of a footnote its number; others have none. */
const anchorsOf = (raw: readonly RawBlock[]): string[] => {
  const slugger = new GithubSlugger();
  TEXT_ANCHORS.forEach((anchor) => slugger.slug(anchor));
  let notes = 0;
  return raw.map(({ kind, nodes, label }) => {
    if (label !== undefined) return slugger.slug(`note-${(notes += 1)}`);
    return /^h\d$/.test(kind) ? slugger.slug(nodes.map((node) => toString(node)).join('')) : '';
  });
};

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
  inspectMdx(source.text, tree, at);
  visit(tree, (node) => {
    const isPicture = node.type === 'image' || ('name' in node && node.name === 'Figure');
    // There is no place for a picture beside these texts.
    if (isPicture)
      at(node.position?.start ?? { line: 1, column: 1 }, 'block-structure', {
        found: 'picture',
        inside: kind,
      });
  });
  const raw = collectBlocks(source, tree, at, ['paragraph', 'code']);
  const front = readFrontMatter(source, tree, SCHEMAS[kind], at);
  if (!front) return undefined;
  if (front.data.lang !== locale)
    at(front.yaml.at(['lang']), 'language-of-file', { found: front.data.lang, expected: locale });
  const blocks = nameBlocks({ raw, tree, locale }, anchorsOf(raw), `${kind}/${id}`, new Map());
  return { kind, id, locale, source, tree, front: front.data, blocks };
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
