import { expect, test } from '@playwright/test';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { xmlTexts } from '../src/export/testing/read-back.ts';
import { LOCALE_INFO, LOCALES, type Locale } from '../src/model/locale.ts';
import { built } from './site.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const isElement = (node: Node): node is Element => 'tagName' in node;
const childrenOf = (node: Node): Node[] => ('childNodes' in node ? node.childNodes : []);
const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((one) => one.name === name)?.value;
const elements = (node: Node): Element[] =>
  childrenOf(node).flatMap((child) => [...(isElement(child) ? [child] : []), ...elements(child)]);

/** The text of a block: without its number, and without the blocks inside it. */
const textOf = (node: Node): string =>
  'value' in node
    ? node.value
    : childrenOf(node)
        .filter((child) => !isElement(child) || !(attribute(child, 'class') === 'n'))
        .filter((child) => !isElement(child) || elements(child).every((one) => !idOf(one)))
        .map(textOf)
        .join('');
const idOf = (element: Element): string | undefined => {
  const id = attribute(element, 'id');
  return /^p\d+[a-z]*$/.test(id ?? '') ? id : undefined;
};
const blocksOf = (html: string): Map<string, Element> =>
  new Map(elements(parse(html)).flatMap((one) => (idOf(one) ? [[idOf(one)!, one]] : [])));

/** The segments of the translation memory in a language, by case and block. */
const segmentsIn = (locale: Locale): Map<string, string> => {
  const memory = built('corpus/corpus.tmx');
  const variant = `tuv[@xml:lang="${LOCALE_INFO[locale].tag}"]`;
  const texts = xmlTexts(memory, `//tu/${variant}/seg`);
  return new Map(xmlTexts(memory, `//tu[${variant}]/@tuid`).map((id, at) => [id, texts[at] ?? '']));
};

test('the segments of the translation memory are the blocks of the pages', () => {
  for (const locale of LOCALES) {
    const segments = segmentsIn(locale);
    expect(segments.size).toBeGreaterThan(200);
    for (const id of new Set([...segments.keys()].map((key) => key.split(':')[0] ?? ''))) {
      const blocks = blocksOf(built(`${locale}/cases/${id}/index.html`));
      const expected = [...segments].filter(([key]) => key.startsWith(`${id}:`));
      expect([...blocks].map(([block, one]) => [`${id}:${block}`, textOf(one).trim()])).toEqual(
        expected,
      );
    }
  }
});

test('its pairs are those that stand side by side', () => {
  const [zh, fa] = [segmentsIn('zh'), segmentsIn('fa')];
  const cases = new Set([...zh.keys()].map((key) => key.split(':')[0] ?? ''));
  const shown = [...cases].flatMap((id) =>
    [...blocksOf(built(`en/cases/${id}/zh-fa/index.html`))].map(([block, row]) => {
      const sides = childrenOf(row).filter(
        (side) => isElement(side) && attribute(side, 'lang') !== undefined,
      );
      return [`${id}:${block}`, ...sides.map((side) => textOf(side).trim())];
    }),
  );
  expect(shown).toEqual([...zh].map(([key, text]) => [key, text, fa.get(key)]));
});
