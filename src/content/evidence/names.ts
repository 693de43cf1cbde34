import { sourceParts } from '../../i18n/source-names.ts';
import type { Block } from '../../model/block.ts';
import type { CaseRecord } from '../../model/case.ts';
import type { Article } from '../../model/corpus.ts';
import { LOCALES, type Locale } from '../../model/locale.ts';
import { inlineText } from '../../model/inline.ts';
import type { ReportAt } from '../source/diagnostics.ts';
import type { YamlData } from '../yaml/yaml.ts';
import { claimsOf } from './claims-of.ts';
import { passagesOf, type CaseTexts } from './passages.ts';

/** The names that the texts of a case give to people and places, by language. */
type Names = Partial<Record<Locale, readonly string[]>>;

/** A word with a capital that does not begin a sentence; without its genitive. */
const CAPITAL = /\p{Lu}(?<=[\p{Ll}\p{Nd},;)] \p{Lu})(?:[\p{Ll}-]|’(?!s\b))+/gu;
/** Capitals that are no name of anybody. */
const NO_NAME = new Set(['Chinese', 'English', 'Our', 'Persian', 'We', 'You', 'Your']);

const BEFORE_BRACKET = /(?<words>[\p{L}\p{M}\u200c’'-]+(?: [\p{L}\p{M}\u200c’'-]+)*) \($/u;

/** What stands before a name in Chinese characters: «یو هونگ‌یان (余红燕)». */
const namedBeside = ({ inline = [] }: Block): [han: string, before: string][] =>
  inline.flatMap((piece, at): [string, string][] => {
    if (typeof piece === 'string' || piece.as !== 'bdi' || !piece.lang?.startsWith('zh')) return [];
    const before = inline[at - 1];
    const text = typeof before === 'string' ? before : '';
    const words = BEFORE_BRACKET.exec(text)?.groups?.words ?? '';
    return [[inlineText([piece]), words]];
  });

/** The Chinese of a person’s name is two words in other letters, that of a place one. */
const lastWords = (words: string, han: string): string =>
  words
    .split(' ')
    .slice([...han].length === 2 || [...han].length === 3 ? -2 : -1)
    .join(' ');

const pairsOf = (article: Article | undefined): [string, string][] =>
  (article?.blocks ?? [])
    .flatMap(namedBeside)
    .filter(([han]) => /^\p{Script=Han}{2,4}$/u.test(han));

/** The names in the texts of a case: in English by their capitals, else by the Chinese beside them. */
const namesIn = ({ articles, versions }: CaseTexts): Names => {
  const english = [articles.en, ...versions.filter(({ lang }) => lang === 'en')].flatMap(
    (one) => one?.blocks.map(({ text }) => text) ?? [],
  );
  const small = new Set(english.join('\n').match(/(?<![\p{L}’])\p{Ll}+/gu));
  const capitals = english
    .flatMap((text) => text.match(CAPITAL) ?? [])
    .filter((word) => !NO_NAME.has(word) && !small.has(word.toLowerCase()));
  const han = pairsOf(articles.en).filter(([, words]) => /\p{Lu}\S*$/u.test(words));
  const names = new Set(han.map(([name]) => name));
  const persian = pairsOf(articles.fa).filter(([name]) => names.has(name));
  return {
    en: [...new Set(capitals)],
    zh: [...names],
    fa: [...new Set(persian.map(([name, words]) => lastWords(words, name)).filter(Boolean))],
  };
};

/** What a record says of the case itself: a claim need not cite a block for it. */
const contextOf = (
  { organization, places, sources, summary }: CaseRecord,
  locale: Locale,
): string =>
  [
    organization.name[locale],
    summary.title[locale],
    ...places.map(({ name }) => name[locale]),
    ...sources.flatMap((source) => sourceParts(source, locale)),
  ].join('\n');

const BEFORE = /[\p{L}\u200c]$/u;
const AFTER = /^[\p{L}\u200c]/u;

/** Whether a text has a name, as a word by itself where words are parted. */
const stands = (name: string, text: string): boolean => {
  let at = text.indexOf(name);
  if (at < 0 || /^\p{Script=Han}/u.test(name)) return at >= 0;
  for (; at >= 0; at = text.indexOf(name, at + 1)) {
    const end = at + name.length;
    // Two units, since a letter may be of two.
    if (!BEFORE.test(text.slice(Math.max(0, at - 2), at)) && !AFTER.test(text.slice(end, end + 2)))
      return true;
  }
  return false;
};

/**
 * The names that a claim uses in a language and that stand elsewhere in the texts, but not in what
 * it cites.
 */
const unsaidNames = (
  text: string,
  locale: Locale,
  cited: string,
  names: Names,
  record: CaseRecord,
): string[] => {
  const own = (names[locale] ?? []).filter((name) => stands(name, text));
  if (own.length === 0) return [];
  const said = `${cited}\n${contextOf(record, locale)}`;
  return own.filter((name) => !stands(name, said));
};

const blockNaming = (name: string, { articles, versions }: CaseTexts): string =>
  [...LOCALES.flatMap((locale) => articles[locale] ?? []), ...versions]
    .flatMap(({ blocks }) => blocks)
    .find(({ text }) => stands(name, text))?.id ?? '';

/** Warns of claims that name somebody or some place that the cited blocks do not. */
export const checkNames = (
  record: CaseRecord,
  texts: CaseTexts,
  yaml: YamlData,
  warn: ReportAt,
): void => {
  const names = namesIn(texts);
  const passages = passagesOf(texts);
  for (const { claim, texts: own } of claimsOf(record))
    for (const { path, text, locale } of own) {
      const cited = claim.evidence.flatMap((id) => passages(id, locale)).map((one) => one.text);
      for (const found of cited.length === 0
        ? []
        : unsaidNames(text, locale, cited.join('\n'), names, record))
        warn(yaml.within(path, found), 'evidence-name', {
          found,
          blocks: claim.evidence.join(', '),
          where: blockNaming(found, texts),
        });
    }
};
