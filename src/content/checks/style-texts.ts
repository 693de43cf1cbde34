import type { Nodes } from 'mdast';
import type { Words } from '../vocabulary/words.ts';
import type { ReadCase } from '../compile/case.ts';
import type { PageFile } from '../compile/page-file.ts';
import { walkLocalized } from '../record/record-languages.ts';
import type { SourceFile } from '../source/source.ts';
import type { YamlData } from '../yaml/yaml.ts';
import { LOCALES, localeOf, type Locale } from '../../model/locale.ts';

/** A stretch of running text in a file, and the language that it is in. */
interface StyledText {
  source: SourceFile;
  locale: Locale;
  start: number;
  text: string;
}

const languageOf = (node: Nodes): Locale | undefined | 'foreign' => {
  if (node.type !== 'mdxJsxTextElement' && node.type !== 'mdxJsxFlowElement') return undefined;
  const lang = node.attributes.find((a) => a.type === 'mdxJsxAttribute' && a.name === 'lang');
  if (typeof lang?.value !== 'string') return undefined;
  return localeOf(lang.value) ?? 'foreign';
};

/** The text nodes of a tree that stand in the file as they read. */
const inTree = (source: SourceFile, root: Nodes, locale: Locale): StyledText[] => {
  const found: StyledText[] = [];
  const walk = (node: Nodes, at: Locale): void => {
    const own = languageOf(node) ?? at;
    if (own === 'foreign') return;
    if (node.type === 'text') {
      const start = node.position?.start.offset ?? 0;
      const text = source.text.slice(start, node.position?.end.offset);
      if (text === node.value) found.push({ source, locale: own, start, text });
    }
    if ('children' in node) for (const child of node.children) walk(child, own);
  };
  walk(root, locale);
  return found;
};

const inYaml = (
  source: SourceFile,
  yaml: YamlData,
  path: PropertyKey[],
  locale: Locale,
  value: string,
): StyledText[] => {
  const [from, to] = yaml.range(path);
  const at = source.text.slice(from, to).indexOf(value);
  // A text that is folded or escaped does not stand in the file as it reads.
  return at < 0 ? [] : [{ source, locale, start: from + at, text: value }];
};

/** What rules of style are asked about. */
export interface Styled {
  read: readonly Pick<ReadCase, 'articles' | 'versions' | 'record' | 'folder'>[];
  pages: readonly PageFile[];
  words: Words;
}

/** All texts that readers see, for the rules of style. */
export const styledTexts = ({ read, pages }: Omit<Styled, 'words'>): StyledText[] => [
  ...read.flatMap(({ articles, versions, record, folder }) => {
    const texts = [...articles, ...versions].flatMap(({ source, tree, locale, yaml, front }) => [
      ...inYaml(source, yaml, ['title'], locale, front.title),
      ...inTree(source, tree, locale),
    ]);
    const file = folder.record;
    if (record && file)
      walkLocalized(record.record, [], (text, path) => {
        for (const locale of LOCALES) {
          const own = text[locale];
          if (own !== undefined)
            texts.push(...inYaml(file, record.yaml, [...path, locale], locale, own));
        }
      });
    return texts;
  }),
  ...pages.flatMap(({ source, tree, locale }) => inTree(source, tree, locale)),
];
