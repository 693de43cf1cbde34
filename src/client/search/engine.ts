import type { Locale } from '../../schema/locale.ts';
import type { CatalogueEntry, Labels as KnownLabels } from '../../schema/search.ts';
import { toSimplified } from '../../text/chinese.ts';
import { words, type Script } from '../../text/words.ts';
import type { Answer, Pointer, Question, Result } from './answer.ts';
import { commonConcepts, nearestConcepts, termsFor, understand } from './concepts.ts';
import { correct, type Doubt } from './correct.ts';
import type { SearchData } from './data.ts';
import { facetsOf, filterOf } from './facets.ts';
import { wantedOf, type Wanted } from './marks.ts';
import { bestPassage } from './passage.ts';
import { readPinyinOnly } from './pinyin-only.ts';
import type { Hits, Postings } from './postings.ts';
import { lightenLone, readTerms, type Element, type Meanings, type Term } from './query.ts';
import { rank, waysTo, type Range, type Ranked } from './rank.ts';
import { LOCALE_OF, SCRIPT_OF, scriptsOf } from './scripts.ts';

/** How many are looked at closely: read, and ranked anew by their best passages. */
const READ = 10;
/** Of how many of them the article is read, and not the summary alone. */
const READ_WHOLE = 3;
const PASSAGE = 1.5;
/** What covers so much of a query is close, though other words of it are unknown. */
const ENOUGH = 0.75;
const MOST_PAGES = 4;

type AllHits = ReadonlyMap<string, Hits>;

/** A query as it was understood, and what the index has for it. */
interface Reading {
  elements: Element[];
  hits: AllHits;
  meanings: Meanings;
}

const findAll = async (elements: readonly Element[], postings: Postings): Promise<AllHits> => {
  const scripts = new Map<string, Script | undefined>();
  for (const { ways, script } of elements)
    for (const { unit, meaning } of ways)
      scripts.set(unit, meaning === undefined ? undefined : script);
  const found = await Promise.all(
    [...scripts].map(async ([unit, script]) => [unit, await postings.find(unit, script)] as const),
  );
  return new Map(found);
};

const isUnknown = ({ burden, ways }: Element, hits: AllHits): boolean =>
  burden === 'full' && ways.every(({ unit }) => !hits.get(unit)?.places.length);

const doubtsOf = (terms: readonly Term[], groups: readonly Element[][], hits: AllHits): Doubt[] =>
  terms.map((term, at) => ({ ...term, unknown: groups[at]!.map((one) => isUnknown(one, hits)) }));

const readingOf = (groups: readonly Element[][], hits: AllHits, meanings: Meanings): Reading => {
  const elements = groups.flatMap((group) =>
    lightenLone(
      group,
      group.map((one) => isUnknown(one, hits)),
    ),
  );
  return { elements, hits, meanings };
};

const languagesOf = (
  { place }: Ranked,
  { languages }: CatalogueEntry,
  { elements, hits }: Reading,
  range: Range,
): Locale[] => {
  const { ways, isMeant } = waysTo(place, elements, hits, range);
  if (isMeant) return languages;
  const scripts = new Set(ways.flatMap(({ unit }) => scriptsOf(unit)));
  return languages.filter((locale) => scripts.size === 0 || scripts.has(SCRIPT_OF[locale]));
};

const usageOf = (documents: readonly CatalogueEntry[]): Map<string, number> => {
  const usage = new Map<string, number>();
  for (const { tags = [] } of documents)
    for (const tag of tags) usage.set(tag, (usage.get(tag) ?? 0) + 1);
  return usage;
};

/** Where the cases stand in the catalogue, which come first, and where all others. */
const rangesOf = (documents: readonly CatalogueEntry[]): [cases: Range, others: Range] => {
  const first = documents.findIndex(({ kind }) => kind !== 'case');
  const end = first < 0 ? documents.length : first;
  return [
    { from: 0, to: end },
    { from: end, to: documents.length },
  ];
};

const merged = (all: readonly KnownLabels[]): KnownLabels =>
  all.length === 1 ? all[0]! : Object.fromEntries(all.flatMap((labels) => Object.entries(labels)));

const once = <Key, Value>(make: (key: Key) => Value): ((key: Key) => Value) => {
  const made = new Map<Key, Value>();
  return (key) => {
    if (!made.has(key)) made.set(key, make(key));
    return made.get(key)!;
  };
};

/** Answers questions from the index and the data. */
export const createEngine = (data: SearchData, postings: Postings) => {
  const meaningsOf = async (scripts: readonly Script[], byMeaning: boolean): Promise<Meanings> => {
    const used = byMeaning ? scripts : [];
    const { documents } = await data.catalogue();
    // Where every case can be read in the language of a word, translations of it add nothing.
    const foreign = used.filter((script) =>
      documents.some(({ languages }) => !languages.includes(LOCALE_OF[script])),
    );
    const [labels, learned, { concepts }] = await Promise.all([
      Promise.all(used.map(async (script) => [script, await data.labels(script)] as const)),
      Promise.all(foreign.map(async (script) => [script, await data.learned(script)] as const)),
      data.concepts(),
    ]);
    return {
      labels: Object.fromEntries(labels),
      learned: Object.fromEntries(learned),
      concepts: concepts.length,
    };
  };

  const settle = async (terms: readonly Term[], byMeaning: boolean): Promise<Reading> => {
    const scripts = [...new Set(terms.map(({ word }) => word.script))];
    const meanings = await meaningsOf(scripts, byMeaning);
    const groups = readTerms(terms, meanings);
    return readingOf(groups, await findAll(groups.flat(), postings), meanings);
  };

  const read = async (query: string, byMeaning: boolean): Promise<Reading> => {
    const terms: Term[] = words(query).map((word) => ({
      word,
      trust: 1,
      isCapital: /^\p{Lu}{2,}$/u.test(query.slice(word.start, word.end)) && /\p{Ll}/u.test(query),
    }));
    const pinyin = await readPinyinOnly(terms, data);
    if (pinyin) return settle(pinyin, byMeaning);
    const meanings = await meaningsOf(scriptsOf(query), byMeaning);
    const groups = readTerms(terms, meanings);
    const hits = await findAll(groups.flat(), postings);
    const doubts = doubtsOf(terms, groups, hits);
    const asWritten = readingOf(groups, hits, meanings);
    const unknown = doubts.filter((doubt) => doubt.unknown.includes(true));
    if (unknown.length === 0) return asWritten;
    if (unknown.some(({ word }) => word.script === 'han')) {
      const simplified = toSimplified(query, await data.characters());
      if (simplified !== query) return read(simplified, byMeaning);
    }
    const [cases] = rangesOf((await data.catalogue()).documents);
    const most = (one: Reading) =>
      Math.max(0, ...rank(one.elements, one.hits, cases).map(({ coverage }) => coverage));
    // Tables for correction are heavy: where something is close without them, they wait.
    if (most(asWritten) >= ENOUGH) return asWritten;
    const corrected = await settle(await correct(doubts, data, false), byMeaning);
    if (most(corrected) > 0) return corrected;
    return settle(await correct(doubts, data, true), byMeaning);
  };

  const point = async ({ kind, id }: CatalogueEntry, locale: Locale): Promise<Pointer> => {
    const [text = id, lang = locale] = (await data.titles(locale))[`${kind}-${id}`] ?? [];
    return { kind: kind as Pointer['kind'], id, title: { text, lang } };
  };

  const show = async (
    ranked: Ranked,
    entry: CatalogueEntry,
    matched: readonly Locale[],
    elements: readonly Element[],
    wantedIn: (script: Script) => Promise<Wanted>,
    { locale }: Question,
    isWhole: boolean,
  ): Promise<Result & { score: number }> => {
    // Pinyin asks in Chinese.
    const read = elements.map(({ text }) => text).join(' ');
    const asked = scriptsOf(read).map((script) => LOCALE_OF[script]);
    const lang = [...asked, locale, ...matched].find((one) => matched.includes(one)) ?? locale;
    const [{ title, passages }, article, wanted] = await Promise.all([
      data.summary(entry.id, lang),
      isWhole ? data.article(entry.id, lang) : [],
      wantedIn(SCRIPT_OF[lang]),
    ]);
    const passage = bestPassage([...passages, ...article], elements, wanted);
    const total = elements.reduce((sum, { weight }) => sum + weight, 0);
    const own = title[locale];
    return {
      kind: entry.kind,
      id: entry.id,
      title:
        own === undefined
          ? { text: title.en ?? entry.id, lang: 'en' }
          : { text: own, lang: locale },
      matched,
      ...(passage && { passage: { ...passage, lang } }),
      score: ranked.score * (1 + (PASSAGE * (passage?.value ?? 0)) / total),
    };
  };

  const search = async (question: Question): Promise<Answer> => {
    const { locale, filters } = question;
    const [{ documents }, vocabulary] = await Promise.all([data.catalogue(), data.concepts()]);
    const { concepts } = vocabulary;
    const reading = await read(question.query, question.byMeaning);
    const { elements, hits, meanings } = reading;
    const wantedIn = once(async (script: Script) =>
      wantedOf(elements, question.byMeaning ? await data.labels(script) : {}),
    );
    const labels = merged(Object.values(meanings.labels));
    const [cases, rest] = rangesOf(documents);
    const close = rank(elements, hits, cases).map((ranked) => ({
      ranked,
      entry: documents[ranked.place]!,
    }));
    const passes = filterOf(vocabulary, filters);
    const left = close.filter(({ entry }) => passes(entry));
    const results = await Promise.all(
      left.slice(0, READ).map(({ ranked, entry }, at) => {
        const matched = languagesOf(ranked, entry, reading, cases);
        return show(ranked, entry, matched, elements, wantedIn, question, at < READ_WHOLE);
      }),
    );
    results.sort((a, b) => b.score - a.score);
    const nearest = left.length > 0 ? [] : nearestConcepts(elements, labels, concepts, locale);
    const pages = rank(elements, hits, rest).slice(0, MOST_PAGES);
    const others = [
      ...termsFor(elements, labels, concepts, locale),
      ...(await Promise.all(pages.map(({ place }) => point(documents[place]!, locale)))),
    ];
    const named = new Set(others.map(({ id }) => id));
    return {
      results,
      count: left.length,
      others,
      understood: understand(elements, concepts),
      facets: facetsOf(
        close.map(({ entry }) => entry),
        vocabulary,
        filters,
        locale,
      ),
      nearest: nearest.filter(({ id }) => !named.has(id)),
      common:
        left.length + others.length + nearest.length > 0
          ? []
          : commonConcepts(concepts, usageOf(documents), locale),
    };
  };
  return { search };
};

export type Engine = ReturnType<typeof createEngine>;
