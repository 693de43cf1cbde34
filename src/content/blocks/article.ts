import type { Root } from 'mdast';
import type { z } from '../../model/zod.ts';
import type { Block } from '../../model/block.ts';
import {
  articleFrontMatter,
  originalFrontMatter,
  type ArticleFrontMatter,
} from '../../model/article.ts';
import type { Locale } from '../../model/locale.ts';
import { collectBlocks } from './blocks.ts';
import type { RawBlock } from './raw-block.ts';
import type { ReportAt } from '../source/diagnostics.ts';
import { readOnce } from '../source/read-once.ts';
import { readFrontMatter } from '../mdx/front-matter.ts';
import { definitionsOf, inlineOf, textOf, type References } from './inline.ts';
import { parseMdx } from '../mdx/parse-mdx.ts';
import { inspectMdx } from '../mdx/safe-mdx.ts';
import type { SourceFile } from '../source/source.ts';
import type { YamlData } from '../yaml/yaml.ts';

/** A parsed article file, its blocks not yet named. */
export interface ParsedArticle {
  locale: Locale;
  source: SourceFile;
  tree: Root;
  front: ArticleFrontMatter;
  yaml: YamlData;
  raw: RawBlock[];
}

/** What a file may say of itself: a version is an original, whatever it says. */
const FORMS = { article: articleFrontMatter, version: originalFrontMatter };

const parseNow = (
  source: SourceFile,
  report: ReportAt,
  locale: Locale,
  form: keyof typeof FORMS,
  mode: 'as it is' | 'mended',
): ParsedArticle | undefined => {
  const schema: z.ZodType<ArticleFrontMatter> = FORMS[form];
  const tree = parseMdx(source, report);
  if (!tree) return undefined;
  inspectMdx(source.text, tree, report);
  const raw = collectBlocks(source, tree, report);
  const front = readFrontMatter(source, tree, schema, report, mode === 'mended');
  if (!front) return undefined;
  if (mode === 'mended') front.data.lang = locale;
  if (front.data.lang !== locale)
    report(front.yaml.at(['lang']), 'language-of-file', {
      found: front.data.lang,
      expected: locale,
    });
  if (raw.length === 0) report({ line: 1, column: 1 }, 'article-empty');
  return { locale, source, tree, front: front.data, yaml: front.yaml, raw };
};

/**
 * Parses an article and reports all that is wrong with the file by itself. The texts of a case stay
 * parsed while one of them is written.
 */
export const parseArticle = readOnce(parseNow, 8);

const named = new WeakMap<Root, { key: string; blocks: Block[] }>();

/**
 * The blocks of a text under their ids, rendered. `folder` is where its links go out from;
 * `numbers` are those of the footnotes in an original, where not all of them may be translated.
 */
export const nameBlocks = (
  article: Pick<ParsedArticle, 'raw' | 'tree' | 'locale'>,
  ids: readonly string[],
  folder: string,
  images: References['images'],
  numbers?: ReadonlyMap<string, number>,
): Block[] => {
  const key = JSON.stringify([ids, folder, [...images], numbers && [...numbers]]);
  const before = named.get(article.tree);
  if (before?.key === key) return [...before.blocks];
  const footnotes = new Map<string, { id: string; number: number }>();
  article.raw.forEach(({ label }, index) => {
    // A note of several paragraphs is where its first one is.
    const id = ids[index] ?? '';
    if (label !== undefined && !footnotes.has(label))
      footnotes.set(label, { id, number: numbers?.get(id) ?? footnotes.size + 1 });
  });
  const references = {
    folder,
    definitions: definitionsOf(article.tree),
    footnotes,
    images,
  };
  const blocks = article.raw.map((block, index): Block => {
    const inline = inlineOf(block, references, article.locale);
    const isMarked = inline.some((piece) => typeof piece !== 'string');
    return {
      id: ids[index] ?? '',
      kind: block.kind,
      text: textOf(block, inline),
      ...(isMarked && { inline }),
      line: block.line,
      ...(block.group && { group: block.group }),
    };
  });
  named.set(article.tree, { key, blocks });
  return [...blocks];
};
