import type { Locale } from '../../model/locale.ts';
import { LOCALE_OF, SCRIPT_OF, type CatalogueEntry } from '../shared/files.ts';
import type { Script } from '../shared/words.ts';
import { MOST_LENGTH, type Answer, type Pointer, type Question, type Result } from './answer.ts';
import { passagesWith, phrasesOf, withPhrases } from './snippet/phrase.ts';
import { termsFor, understand } from './understand/concepts.ts';
import type { SearchData } from './data.ts';
import { facetsOf, filterOf } from './facets.ts';
import { judge, type Judged } from './rank/judge.ts';
import { kept } from './kept.ts';
import { firstKept, orElse } from './not-kept.ts';
import { wantedOf, type Wanted } from './snippet/wanted.ts';
import { commonConcepts, nearestConcepts } from './understand/nearest.ts';
import { bestPassage } from './snippet/passage.ts';
import type { Postings } from './rank/postings.ts';
import { withoutRepeated } from './understand/query.ts';
import type { QueryElement } from './understand/elements.ts';
import { rangesOf } from './rank/ranges.ts';
import { rank, waysTo, type Ranked } from './rank/rank.ts';
import { answersWhole, areMentions, extentOf, type Evidence } from './rank/standing.ts';
import { createReader } from './understand/reading.ts';
import { scriptsOf } from './understand/scripts.ts';

/** How many are ranked anew by their best passages. */
const READ = 10;
/** Of how many of them the article is read, and not the summary alone. */
const READ_WHOLE = 3;
const PASSAGE = 1.5;
const MOST_PAGES = 4;

const languagesOf = (
  { place }: Ranked,
  { languages }: CatalogueEntry,
  judged: readonly Judged[],
): Locale[] => {
  const { ways, isMeant } = waysTo(place, judged);
  if (isMeant) return languages;
  const scripts = new Set(ways.flatMap(({ unit }) => scriptsOf(unit)));
  return languages.filter((locale) => scripts.size === 0 || scripts.has(SCRIPT_OF[locale]));
};

/** A result on the way to its place. */
type Found = { result: Omit<Result, 'isMention'> } & Evidence;

const TOO_LONG: Answer = {
  results: [],
  count: 0,
  others: [],
  understood: [],
  facets: [],
  nearest: [],
  common: [],
  isTooLong: true,
};

/** Answers questions from the index and the data. */
export const createEngine = (data: SearchData, postings: Postings) => {
  const read = createReader(data, postings);

  const point = async ({ kind, id }: CatalogueEntry, locale: Locale): Promise<Pointer> => {
    const [text = id, lang = locale] = (await data.titles(locale))[`${kind}-${id}`] ?? [];
    return { kind: kind as Pointer['kind'], id, title: { text, lang } };
  };

  const show = async (
    ranked: Ranked,
    entry: CatalogueEntry,
    matched: readonly Locale[],
    elements: readonly QueryElement[],
    wantedIn: (script: Script) => Promise<Wanted>,
    { locale, query }: Question,
    isFirst: boolean,
  ): Promise<Found> => {
    // Pinyin asks in Chinese.
    const read = elements.map(({ text }) => text).join(' ');
    const asked = scriptsOf(read).map((script) => LOCALE_OF[script]);
    const lang = [...asked, locale, ...matched].find((one) => matched.includes(one)) ?? locale;
    const phrases = phrasesOf(query);
    const isWhole = isFirst || phrases.length > 0;
    const load = async (from: Locale) =>
      [await (isWhole ? data.whole : data.summary)(entry.id, from), from] as const;
    const [[{ title, passages }, given], wanted] = await Promise.all([
      // Who keeps one language finds with words of the others, too.
      orElse(load(lang), () => load(locale)),
      wantedIn(SCRIPT_OF[lang]),
    ]);
    const having =
      phrases.length > 0 ? passagesWith(passages, phrases, wanted.compounds) : passages;
    const passage = bestPassage(having, elements, wanted);
    const total = elements.reduce((sum, { weight }) => sum + weight, 0);
    const own = title[locale];
    const shown = (passage?.value ?? 0) / total;
    return {
      result: {
        kind: entry.kind,
        id: entry.id,
        title:
          own === undefined
            ? { text: title.en ?? entry.id, lang: 'en' }
            : { text: own, lang: locale },
        matched,
        ...(passage && { passage: { ...passage, lang: given } }),
      },
      strength: ranked.strength,
      named: ranked.named,
      shown,
      score: ranked.score * (1 + PASSAGE * shown),
    };
  };

  const search = async (question: Question): Promise<Answer> => {
    if (question.query.length > MOST_LENGTH) return TOO_LONG;
    const { locale, filters } = question;
    const [catalogue, vocabulary] = await Promise.all([data.catalogue(), data.concepts()]);
    const { concepts } = vocabulary;
    const { elements, hits, meanings } = await read(question.query, question.byMeaning);
    // Who types a word a hundred times asks for it once.
    const asked = withoutRepeated(elements);
    const phrases = phrasesOf(question.query);
    // Of a phrase the words themselves are marked.
    const marksMeanings = question.byMeaning && phrases.length === 0;
    const wantedIn = kept(async (script: Script) =>
      wantedOf(
        asked,
        marksMeanings ? await data.labels(script) : {},
        await data.compounds([script]),
      ),
    );
    // One table may answer for two scripts.
    const tables = [...new Set(Object.values(meanings.labels))];
    const ranges = rangesOf(catalogue);
    const judged = judge(elements, hits, ranges.cases);
    const ranking = rank(judged, ranges.cases);
    const entries = await data.entries(ranking.map(({ place }) => place));
    const near = ranking.map((ranked, at) => ({ ranked, entry: entries[at]! }));
    const close = phrases.length > 0 ? await withPhrases(near, phrases, data) : near;
    const passes = filterOf(vocabulary, filters);
    const left = close.filter(({ entry }) => passes(entry));
    const { found, missing } = await firstKept(left, question.most, ({ ranked, entry }, at) => {
      const matched = languagesOf(ranked, entry, judged);
      return show(ranked, entry, matched, asked, wantedIn, question, at < READ_WHOLE);
    });
    const sorted = [
      ...found.slice(0, READ).sort((a, b) => b.score - a.score),
      ...found.slice(READ),
    ];
    const extent = extentOf(asked);
    // A phrase is there word by word; who has narrowed an answer has one.
    const isSure = extent !== 'several' || phrases.length > 0 || Object.keys(filters).length > 0;
    const isAnswered = left.length > 0 && (isSure || sorted.some(answersWhole));
    const mentions = areMentions(sorted, extent);
    const results = isAnswered
      ? sorted.map(({ result }, at) => ({ ...result, isMention: mentions[at]! }))
      : [];
    const nearest = isAnswered ? [] : nearestConcepts(asked, tables, concepts, locale);
    const pages = rank(judge(elements, hits, ranges.others), ranges.others).slice(0, MOST_PAGES);
    const others = [
      ...termsFor(elements, tables, concepts, locale),
      ...(await Promise.all(
        (await data.entries(pages.map(({ place }) => place))).map((entry) => point(entry, locale)),
      )),
    ];
    const named = new Set(others.map(({ id }) => id));
    return {
      results,
      count: isAnswered ? left.length - missing : 0,
      others,
      understood: understand(elements, concepts),
      facets: facetsOf(
        (isAnswered || isSure ? close : []).map(({ entry }) => entry),
        vocabulary,
        filters,
        locale,
      ),
      nearest: nearest.filter(({ id }) => !named.has(id)),
      common:
        isAnswered || others.length + nearest.length > 0
          ? []
          : commonConcepts(concepts, catalogue.common, locale),
      isTooLong: false,
    };
  };
  return { search };
};

export type Engine = ReturnType<typeof createEngine>;
