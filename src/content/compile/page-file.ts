import type { Root } from 'mdast';
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
import { collectBlocks } from '../blocks/blocks.ts';
import type { RawBlock } from '../blocks/raw-block.ts';
import { anchorsOf } from './anchors.ts';
import { reportIn, type Report } from '../source/diagnostics.ts';
import { listFolder, readSource } from '../source/files.ts';
import type { Files } from '../source/folder.ts';
import { eachNode } from '../mdx/each-node.ts';
import { readFrontMatter } from '../mdx/front-matter.ts';
import { parseMdx } from '../mdx/parse-mdx.ts';
import { inspectMdx } from '../mdx/safe-mdx.ts';
import type { SourceFile } from '../source/source.ts';

const SCHEMAS = { practices: practiceFrontMatter, guides: guideFrontMatter };

/** The folders of our own pages. */
export type PageKind = keyof typeof SCHEMAS;

/** A practice or guide in one language. */
export interface PageFile {
  kind: PageKind;
  /** The concept of a practice, the slug of a guide. */
  id: string;
  locale: Locale;
  source: SourceFile;
  tree: Root;
  front: PracticeFrontMatter | GuideFrontMatter;
  blocks: Block[];
}

/** A page before the languages of its text share their ids. */
type Unnamed = Omit<PageFile, 'blocks'> & { raw: RawBlock[] };

const NAMES = LOCALES.map((locale) => `${locale}.mdx`);

const readPage = (
  kind: PageKind,
  id: string,
  locale: Locale,
  source: SourceFile,
  report: Report,
): Unnamed | undefined => {
  const at = reportIn(report, source.path);
  const tree = parseMdx(source, at);
  if (!tree) return undefined;
  inspectMdx(source.text, tree, at);
  eachNode(tree, (node) => {
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
  return { kind, id, locale, source, tree, front: front.data, raw };
};

/** The languages of a text, their headings under the ids of the English ones. */
const nameTogether = (pages: readonly Unnamed[]): PageFile[] => {
  const base = pages.find(({ locale }) => locale === 'en') ?? pages[0];
  return pages.map(({ raw, ...page }) => {
    const anchors = anchorsOf(raw, base?.raw);
    const ids = anchors.map(({ id }) => id);
    const folder = `${page.kind}/${page.id}`;
    const blocks = nameBlocks({ raw, ...page }, ids, folder, new Map()).map((block, index) => {
      const former = anchors[index]?.former;
      return former === undefined ? block : { ...block, former };
    });
    return { ...page, blocks };
  });
};

/** Reads `content/practices` or `content/guides`: a folder per page, a file per language. */
export const readPages = (files: Files, kind: PageKind, report: Report): PageFile[] =>
  listFolder(files, `content/${kind}`, report).flatMap((folder) => {
    const first = { line: 1, column: 1 };
    if (!folder.isFolder || !slug.safeParse(folder.name).success) {
      reportIn(report, folder.path)(first, 'folder-name', { found: folder.name });
      return [];
    }
    const entries = listFolder(files, folder.path, report);
    if (!entries.some(({ name }) => name === 'en.mdx'))
      reportIn(report, `${folder.path}/en.mdx`)(first, 'file-missing', {
        expected: 'en.mdx',
        what: kind.slice(0, -1),
      });
    const pages = entries.flatMap(({ name, path, isFolder }) => {
      const locale = LOCALES.find((candidate) => name === `${candidate}.mdx`);
      if (isFolder || !locale) {
        reportIn(report, path)(first, 'file-name', {
          found: name,
          expected: NAMES.join(', '),
          nearest: nearest(name, NAMES) ?? '',
        });
        return [];
      }
      const source = readSource(files, path, report);
      return source ? (readPage(kind, folder.name, locale, source, report) ?? []) : [];
    });
    return nameTogether(pages);
  });
