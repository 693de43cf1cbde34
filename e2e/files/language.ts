import { LOCALE_INFO, localeOf } from '../../src/model/locale.ts';
import {
  attributeOf,
  childrenOf,
  isElement,
  nameOf,
  textOf,
  withAncestors,
  type Element,
} from './page.ts';
import type { Check } from './site.ts';

const RIGHT_TO_LEFT = /^(?:ar|ckb|fa|he|ps|ur)(?:-|$)/;
const SILENT = new Set(['script', 'style']);

const directionOf = (tag: string): string => {
  const locale = localeOf(tag);
  if (locale) return LOCALE_INFO[locale].dir;
  return RIGHT_TO_LEFT.test(tag) ? 'rtl' : 'ltr';
};

/** A page is in the language of its address, and runs as that language is read. */
export const languageOfPage: Check = ({ path, elements }) => {
  const { tag, dir } = LOCALE_INFO[localeOf(path.split('/')[1] ?? '') ?? 'en'];
  const [html] = elements.filter(({ tagName }) => tagName === 'html');
  const found = [html && attributeOf(html, 'lang'), (html && attributeOf(html, 'dir')) ?? 'ltr'];
  return found[0] === tag && found[1] === dir
    ? []
    : [`html is lang="${found[0] ?? ''}" dir="${found[1] ?? ''}", not lang="${tag}" dir="${dir}"`];
};

/** How an element runs: a `bdi` by its own letters, code always from the left. */
const runOf = (element: Element): string => {
  const decisive = withAncestors(element).find(
    (one) => attributeOf(one, 'dir') !== undefined || one.tagName === 'bdi',
  );
  return (decisive && attributeOf(decisive, 'dir')) ?? (decisive ? 'auto' : 'ltr');
};

/** Where the language changes the direction, `dir` says so; a lone word reads the same either way. */
export const directionOfParts: Check = ({ elements }) =>
  elements.flatMap((element) => {
    const lang = attributeOf(element, 'lang');
    const isExempt = element.tagName === 'code' || !/\S\s+\S/.test(textOf(element).trim());
    if (lang === undefined || isExempt) return [];
    const run = runOf(element);
    return run === 'auto' || run === directionOf(lang)
      ? []
      : [`${nameOf(element)} runs ${run}, which ${lang} does not`];
  });

const lettersOf = (tag: string): RegExp => {
  if (/-Latn(?:-|$)/.test(tag)) return /\p{Script=Latin}/u;
  if (/^(?:zh|ja)(?:-|$)/.test(tag)) return /\p{Script=Han}/u;
  return RIGHT_TO_LEFT.test(tag) ? /\p{Script=Arabic}/u : /\p{L}/u;
};

/** The words of an element that are in its own language: not those of parts in another. */
const ownWords = (element: Element): string =>
  childrenOf(element)
    .filter((child) => !isElement(child) || attributeOf(child, 'lang') === undefined)
    .filter((child) => !SILENT.has(child.nodeName))
    .map((child) => (isElement(child) ? ownWords(child) : textOf(child)))
    .join('');

/** What is said to be in a language has letters of that language, and English has no others. */
export const languageOfLetters: Check = ({ elements }) =>
  elements.flatMap((element) => {
    const lang = attributeOf(element, 'lang');
    if (lang === undefined || element.tagName === 'code') return [];
    const words = ownWords(element).trim();
    const isOurs =
      lettersOf(lang).test(words) && (lang !== 'en' || /\p{Script=Latin}/u.test(words));
    return isOurs || !/\p{L}/u.test(words)
      ? []
      : [`${nameOf(element)} holds “${words.slice(0, 40)}”`];
  });
