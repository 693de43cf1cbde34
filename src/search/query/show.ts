import type { Locale } from '../../model/locale.ts';
import { LOCALE_OF, SCRIPT_OF, type SearchText } from '../shared/files.ts';
import type { Script } from '../shared/words.ts';
import type { Result } from './answer.ts';
import type { SearchData } from './data.ts';
import type { Near } from './near.ts';
import { orElse } from './not-kept.ts';
import { extentOf, filingOf, saidIn, type Evidence } from './rank/standing.ts';
import { bestPassage } from './snippet/passage.ts';
import { haveOne, passagesWith } from './snippet/phrase.ts';
import type { Wanted } from './snippet/wanted.ts';
import type { QueryElement } from './understand/elements.ts';
import { scriptsOf } from './understand/scripts.ts';

const PASSAGE = 1.5;

/** A result on the way to its place. */
type Shown = { result: Omit<Result, 'isMention'> } & Evidence;

/** What is asked, as far as a result shows it. */
interface Asked {
  elements: readonly QueryElement[];
  phrases: readonly string[];
  /** The concepts that it names. */
  concepts: readonly string[];
  locale: Locale;
  wantedIn: (script: Script) => Promise<Wanted>;
}

/** The first of some languages; of those in which a case has what is asked word by word, if there are any. */
const languageOf = async (
  id: string,
  languages: readonly Locale[],
  { phrases, wantedIn }: Asked,
  data: Pick<SearchData, 'whole'>,
): Promise<Locale | undefined> => {
  const has = async (locale: Locale): Promise<boolean> => {
    const [{ passages }, { compounds }] = await Promise.all([
      data.whole(id, locale),
      wantedIn(SCRIPT_OF[locale]),
    ]);
    return haveOne(passages, phrases, compounds);
  };
  for (const locale of phrases.length > 0 ? languages : [])
    if (await orElse(has(locale), () => false)) return locale;
  return languages[0];
};

/** A case's titles, and what it shows for an answer. */
interface Answer {
  title: SearchText['title'];
  passage: Result['passage'];
}

const isMarked = ({ passage }: Answer): boolean => passage?.pieces.some(([, is]) => is) === true;

/** The first answer in which a word is marked: one that is there, or in one of some languages. */
const firstMarked = async (
  there: Answer,
  languages: readonly Locale[],
  answerIn: (locale: Locale) => Promise<Answer>,
): Promise<Answer | undefined> => {
  if (isMarked(there)) return there;
  for (const locale of languages) {
    const answer = await answerIn(locale);
    if (isMarked(answer)) return answer;
  }
  return undefined;
};

/** A case as a result: with the passage that answers best, of its article or of its summary alone. */
export const showCase = async (
  { ranked, entry, matched }: Near & { matched: readonly Locale[] },
  question: Asked,
  data: Pick<SearchData, 'whole' | 'summary'>,
  isWhole: boolean,
): Promise<Shown> => {
  const { elements, phrases, locale, wantedIn } = question;
  // Pinyin asks in Chinese.
  const read = elements.map(({ text }) => text).join(' ');
  const asked = scriptsOf(read).map((script) => LOCALE_OF[script]);
  // What is quoted may stand in the text of another language.
  const mayShow = phrases.length > 0 ? entry.languages : matched;
  const languages = [
    ...new Set([...asked, locale, ...mayShow].filter((one) => mayShow.includes(one))),
  ];
  const lang = (await languageOf(entry.id, languages, question, data)) ?? locale;
  const load = async (from: Locale) =>
    [await (isWhole ? data.whole : data.summary)(entry.id, from), from] as const;
  const answerIn = async (one: Locale): Promise<Answer> => {
    const [[{ title, passages }, given], wanted] = await Promise.all([
      // Who keeps one language finds with words of the others, too.
      orElse(load(one), () => load(locale)),
      wantedIn(SCRIPT_OF[one]),
    ]);
    const having = passagesWith(passages, phrases, wanted.compounds);
    const found = bestPassage(having.length > 0 ? having : passages, elements, wanted);
    return { title, passage: found && { ...found, lang: given } };
  };
  const first = await answerIn(lang);
  const { title } = first;
  // The one word that is asked for may stand in the text of another language alone.
  const isSought = isWhole && !ranked.isAkin && extentOf(saidIn(elements)) === 'one';
  const others = isSought ? languages.filter((one) => one !== lang) : [];
  const { passage } = (await firstMarked(first, others, answerIn)) ?? first;
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
      ...(passage && { passage }),
    },
    coverage: ranked.coverage,
    strength: ranked.strength,
    named: ranked.named,
    isAkin: ranked.isAkin,
    filing: filingOf(entry, question.concepts),
    shown,
    score: ranked.score * (1 + PASSAGE * shown),
  };
};
