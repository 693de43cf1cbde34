import type { Locale } from '../../model/locale.ts';
import { SCRIPT_OF, type CatalogueEntry } from '../shared/files.ts';
import type { Script } from '../shared/words.ts';
import { MOST_LENGTH, type Answer, type Pointer, type Question } from './answer.ts';
import { phrasesOf } from './snippet/phrase.ts';
import { termsFor, understand } from './understand/concepts.ts';
import type { SearchData } from './data.ts';
import { facetsOf, filterOf } from './facets.ts';
import { judge, type Judged } from './rank/judge.ts';
import { kept } from './kept.ts';
import { firstKept } from './not-kept.ts';
import { wantedOf } from './snippet/wanted.ts';
import { nearCases, type WordByWord } from './near.ts';
import { commonConcepts, nearestConcepts } from './understand/nearest.ts';
import { showCase } from './show.ts';
import type { Postings } from './rank/postings.ts';
import { withoutRepeated } from './understand/query.ts';
import { asQuoted, saysNothing } from './understand/quoted.ts';
import { rangesOf } from './rank/ranges.ts';
import { rank, waysTo, type Ranked } from './rank/rank.ts';
import { akinLast, answersWhole, areMentions, extentOf, saidIn } from './rank/standing.ts';
import { byCharacters, createReader, type Reading } from './understand/reading.ts';
import { scriptsOf } from './understand/scripts.ts';

/** How many are ranked anew by their best passages. */
const READ = 10;
/** Of how many of them the article is read, and not the summary alone. */
const READ_WHOLE = 4;
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

  const answer = async (
    question: Question,
    { elements, hits, meanings }: Reading,
    wordByWord: WordByWord,
  ): Promise<Answer> => {
    const { locale, filters } = question;
    const { phrases } = wordByWord;
    const [catalogue, vocabulary] = await Promise.all([data.catalogue(), data.concepts()]);
    const { concepts } = vocabulary;
    // Who types a word a hundred times asks for it once.
    const distinct = withoutRepeated(elements);
    const asked = phrases.length > 0 && saysNothing(distinct) ? asQuoted(distinct) : distinct;
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
    const close = await nearCases(judged, ranges.cases, wordByWord, data);
    const passes = filterOf(vocabulary, filters);
    const left = close.filter(({ entry }) => passes(entry));
    const understood = understand(elements, concepts);
    const named = understood.map(({ concept }) => concept);
    const shown = { elements: asked, phrases, concepts: named, locale, wantedIn };
    const { found, missing } = await firstKept(left, question.most, (near, at) => {
      const matched = languagesOf(near.ranked, near.entry, judged);
      const isWhole = at < READ_WHOLE || phrases.length > 0;
      return showCase({ ...near, matched }, shown, data, isWhole);
    });
    const said = saidIn(asked);
    const extent = extentOf(said);
    const nearest = found.slice(0, READ).sort((a, b) => b.score - a.score);
    const sorted = akinLast([...nearest, ...found.slice(READ)], extent, ({ isAkin }) => isAkin);
    // A phrase is there word by word; who has narrowed an answer has one.
    const isSure = extent !== 'several' || phrases.length > 0 || Object.keys(filters).length > 0;
    const isAnswered = left.length > 0 && (isSure || sorted.some((one) => answersWhole(one, said)));
    const mentions = areMentions(sorted, said);
    const results = isAnswered
      ? sorted.map(({ result }, at) => ({ ...result, isMention: mentions[at]! }))
      : [];
    const offered = isAnswered ? [] : nearestConcepts(asked, tables, concepts, locale);
    const pages = rank(judge(elements, hits, ranges.others), ranges.others).slice(0, MOST_PAGES);
    const others = [
      ...termsFor(elements, tables, concepts, locale),
      ...(await Promise.all(
        (await data.entries(pages.map(({ place }) => place))).map((entry) => point(entry, locale)),
      )),
    ];
    const pointed = new Set(others.map(({ id }) => id));
    return {
      results,
      count: isAnswered ? left.length - missing : 0,
      others,
      understood,
      facets: facetsOf(
        (isAnswered || isSure ? close : []).map(({ entry }) => entry),
        vocabulary,
        filters,
        locale,
      ),
      nearest: offered.filter(({ id }) => !pointed.has(id)),
      common:
        isAnswered || others.length + offered.length > 0
          ? []
          : commonConcepts(concepts, catalogue.common, locale),
      isTooLong: false,
    };
  };

  const search = async (question: Question): Promise<Answer> => {
    // One sign may stand for a whole sentence: ﷺ.
    const { length } = question.query;
    if (length > MOST_LENGTH || question.query.normalize('NFKC').length > MOST_LENGTH)
      return TOO_LONG;
    const reading = await read(question.query, question.byMeaning);
    const phrases = phrasesOf(reading.query);
    if (phrases.length > 0)
      return answer(question, await byCharacters(reading, postings), { phrases, areQuoted: true });
    const found = await answer(question, reading, { phrases, areQuoted: false });
    // What was mistyped is less certain, so that less answers; what answers is in the order that was meant.
    if (found.results.length > 0 && reading.asMeant)
      return answer(question, await reading.asMeant(), { phrases, areQuoted: false });
    if (found.results.length > 0 || extentOf(saidIn(reading.elements)) === 'much') return found;
    // What stands in a text is found as it stands there, though its words say too little one by one.
    const standing = await answer(question, await byCharacters(reading, postings), {
      phrases: [reading.query],
      areQuoted: false,
    });
    return standing.results.length > 0 ? standing : found;
  };
  return { search };
};

export type Engine = ReturnType<typeof createEngine>;
