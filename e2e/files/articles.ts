import { xmlTexts } from '../../src/export/testing/read-back.ts';
import { LOCALE_INFO, LOCALES, localeOf, type Locale } from '../../src/model/locale.ts';
import {
  attributeOf,
  childrenOf,
  elementsIn,
  hasClass,
  isElement,
  textOf,
  withAncestors,
  type Element,
  type Node,
  type Page,
} from './page.ts';
import type { Check, Site } from './site.ts';

const PAIR = /^\/([a-z]{2})\/(cases\/[^/]+\/)([a-z]{2})-([a-z]{2})\/$/;

const blockId = (element: Element): string | undefined => {
  const id = attributeOf(element, 'id') ?? '';
  return /^p\d+[a-z]*$/.test(id) ? id : undefined;
};

const blocksOf = (page: Page | undefined): Map<string, Element> =>
  new Map(
    (page?.elements ?? []).flatMap((one) => {
      const id = blockId(one);
      return id === undefined ? [] : [[id, one] as const];
    }),
  );

/** The words of a block: without its number, the note that it is late, and the blocks inside it. */
const wordsOf = (node: Node): string => {
  if ('value' in node) return node.value;
  const isOwn = (child: Node): boolean =>
    !isElement(child) ||
    !(
      hasClass(child, 'n') ||
      hasClass(child, 'late') ||
      elementsIn(child).some((one) => blockId(one) !== undefined)
    );
  return childrenOf(node).filter(isOwn).map(wordsOf).join('');
};

const cellsOf = (row: Element): Element[] =>
  childrenOf(row).filter(
    (cell): cell is Element => isElement(cell) && attributeOf(cell, 'lang') !== undefined,
  );

/** Whether a block or a row says that the original stands in a place of it. */
const isMarked = (one: Element): boolean =>
  elementsIn(one).some((inner) => hasClass(inner, 'late'));

const tagOf = (language: string): string => LOCALE_INFO[localeOf(language) ?? 'en'].tag;

/** The two languages of a page in the order of its columns: the page's own first, else as they stand. */
const columnsOf = (page: Page, own: string, languages: readonly string[]): readonly string[] => {
  const [top] = [...blocksOf(page).values()].flatMap((row) => cellsOf(row).slice(0, 1));
  const [first = '', second = ''] = languages;
  const isFirst =
    own === first || (own !== second && top && attributeOf(top, 'lang') === tagOf(first));
  return isFirst ? [first, second] : [second, first];
};

/** Two articles side by side: the blocks of each, each in its language and direction. */
export const pairs: Check = (page, { pages }) => {
  const [, own = '', path = '', ...named] = PAIR.exec(page.path) ?? [];
  if (named.length === 0) return [];
  const rows = blocksOf(page);
  const languages = columnsOf(page, own, named);
  const expected = languages.map((language) => {
    const { tag, dir } = LOCALE_INFO[localeOf(language) ?? 'en'];
    return `${tag} ${dir}`;
  });
  const faults = languages.flatMap((language) => {
    const article = [...blocksOf(pages.get(`${language}/${path}index.html`)).keys()];
    return article.join() === [...rows.keys()].join() && article.length > 0
      ? []
      : [
          `its rows are not the blocks of ${language}: ${article.join()} | ${[...rows.keys()].join()}`,
        ];
  });
  const wrong = [...rows].flatMap(([id, row]) => {
    const cells = cellsOf(row).map(
      (cell) => `${attributeOf(cell, 'lang') ?? ''} ${attributeOf(cell, 'dir') ?? ''}`,
    );
    // What is not translated yet stands in the original's language, and says so.
    const isWhole = cells.every((cell, at) => cell === expected[at] || isMarked(row));
    return isWhole && cells.length === expected.length
      ? []
      : [`${id} holds ${cells.join(', ') || 'nothing'}`];
  });
  return [...faults, ...wrong];
};

/** Numbers of paragraphs and dates in Persian are in its digits. */
export const persianDigits: Check = (page) => {
  if (!page.path.startsWith('/fa/')) return [];
  return page.elements
    .filter(
      (one) =>
        one.tagName === 'time' ||
        hasClass(one, 'n') ||
        (one.tagName === 'a' && withAncestors(one).some((outer) => hasClass(outer, 'ev'))),
    )
    .map(textOf)
    .filter((text) => /\d/.test(text))
    .map((text) => `“${text.trim()}” has other digits`);
};

/** The segments of the translation memory in a language, by case and block. */
const segmentsIn = (site: Site, locale: Locale): Map<string, string> => {
  const memory = site.read('corpus/corpus.tmx').toString();
  const variant = `tuv[@xml:lang="${LOCALE_INFO[locale].tag}"]`;
  const texts = xmlTexts(memory, `//tu/${variant}/seg`);
  return new Map(xmlTexts(memory, `//tu[${variant}]/@tuid`).map((id, at) => [id, texts[at] ?? '']));
};

const differences = (
  what: string,
  shown: Map<string, string>,
  kept: Map<string, string>,
): string[] =>
  [...new Set([...shown.keys(), ...kept.keys()])]
    .filter((key) => shown.get(key) !== kept.get(key))
    .map((key) => `${what} ${key}: “${kept.get(key) ?? ''}”, shown “${shown.get(key) ?? ''}”`);

/** The translation memory says what the articles say, and pairs what stands side by side. */
export const faultsOfMemory = (site: Site): string[] => {
  const segments = new Map(LOCALES.map((locale) => [locale, segmentsIn(site, locale)]));
  const inArticles = LOCALES.flatMap((locale) => {
    const kept = segments.get(locale)!;
    const cases = new Set([...kept.keys()].map((key) => key.split(':')[0] ?? ''));
    const shown = [...cases].flatMap((id) =>
      [...blocksOf(site.pages.get(`${locale}/cases/${id}/index.html`))].flatMap(([block, one]) =>
        attributeOf(one, 'lang') === undefined || !isMarked(one)
          ? [[`${id}:${block}`, wordsOf(one).trim()] as const]
          : [],
      ),
    );
    return differences(locale, new Map(shown), kept);
  });
  const inPairs = [...site.pages.values()].flatMap((page) => {
    const [, own = '', path = '', ...named] = PAIR.exec(page.path) ?? [];
    const languages = named.length === 0 ? [] : columnsOf(page, own, named);
    const id = path.split('/')[1] ?? '';
    return [...blocksOf(page)].flatMap(([block, row]) =>
      languages.length === 0
        ? []
        : cellsOf(row).flatMap((cell, at) => {
            const kept = segments.get(localeOf(languages[at] ?? '') ?? 'en')?.get(`${id}:${block}`);
            const isForeign = attributeOf(cell, 'lang') !== tagOf(languages[at] ?? '');
            return kept === wordsOf(cell).trim() || (isForeign && isMarked(row))
              ? []
              : [`${page.file}: ${block} is not “${kept ?? ''}”`];
          }),
    );
  });
  return [...inArticles, ...inPairs];
};
