import type { Locale } from '../../model/locale.ts';
import { LOCALE_OF, SCRIPT_OF } from '../shared/files.ts';
import type { Script } from '../shared/words.ts';
import type { Result } from './answer.ts';
import type { SearchData } from './data.ts';
import type { Near } from './near.ts';
import { orElse } from './not-kept.ts';
import type { Evidence } from './rank/standing.ts';
import { bestPassage } from './snippet/passage.ts';
import { passagesWith } from './snippet/phrase.ts';
import type { Wanted } from './snippet/wanted.ts';
import type { QueryElement } from './understand/elements.ts';
import { scriptsOf } from './understand/scripts.ts';

const PASSAGE = 1.5;

/** A result on the way to its place. */
export type Shown = { result: Omit<Result, 'isMention'> } & Evidence;

/** What is asked, as far as a result shows it. */
export interface Asked {
  elements: readonly QueryElement[];
  phrases: readonly string[];
  locale: Locale;
  wantedIn: (script: Script) => Promise<Wanted>;
}

/** A case as a result: with the passage that answers best, of its article or of its summary alone. */
export const showCase = async (
  { ranked, entry, matched }: Near & { matched: readonly Locale[] },
  { elements, phrases, locale, wantedIn }: Asked,
  data: Pick<SearchData, 'whole' | 'summary'>,
  isWhole: boolean,
): Promise<Shown> => {
  // Pinyin asks in Chinese.
  const read = elements.map(({ text }) => text).join(' ');
  const asked = scriptsOf(read).map((script) => LOCALE_OF[script]);
  const lang = [...asked, locale, ...matched].find((one) => matched.includes(one)) ?? locale;
  const load = async (from: Locale) =>
    [await (isWhole ? data.whole : data.summary)(entry.id, from), from] as const;
  const [[{ title, passages }, given], wanted] = await Promise.all([
    // Who keeps one language finds with words of the others, too.
    orElse(load(lang), () => load(locale)),
    wantedIn(SCRIPT_OF[lang]),
  ]);
  const having = phrases.length > 0 ? passagesWith(passages, phrases, wanted.compounds) : passages;
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
    isAkin: ranked.isAkin,
    shown,
    score: ranked.score * (1 + PASSAGE * shown),
  };
};
