import type { Compounds } from '../../shared/compounds.ts';
import { SCRIPT_OF, type CatalogueEntry, type SearchPassages } from '../../shared/files.ts';
import { words } from '../../shared/words.ts';
import type { SearchData } from '../data.ts';
import { orElse } from '../not-kept.ts';
import { scriptsOf } from '../understand/scripts.ts';

const QUOTED = /"([^"]+)"|[“”„]([^“”„]+)[”“]|«([^»]+)»|「([^」]+)」|『([^』]+)』/gu;

/** A text as a sequence of its words, so that a phrase is found in it however it is spelt. */
const sequenceOf = (text: string, compounds: Compounds): string =>
  words(text, compounds).reduce((all, { script, text: word }, at, found) => {
    const isRun = script === 'han' || found[at - 1]?.script === 'han';
    return all + (isRun ? '' : ' ') + word;
  }, '');

const holds = (text: string, phrase: string): boolean => {
  // Words of letters are whole; Chinese has no words to be whole.
  const isHan = /\p{Script=Han}/u.test(phrase);
  return isHan ? text.includes(phrase.trim()) : `${text} `.includes(`${phrase} `);
};

/** The phrases of a query that stand in quotation marks of any language. */
export const phrasesOf = (query: string): string[] =>
  [...query.matchAll(QUOTED)].map((match) => match.slice(1).find(Boolean) ?? '');

/** Of so many of the nearest cases the texts are searched for a phrase. */
const MOST = 40;

/** Of passages those that have one of the phrases; all, where none has. */
export const passagesWith = (
  passages: SearchPassages,
  phrases: readonly string[],
  compounds: Compounds,
): SearchPassages => {
  const wanted = phrases.map((phrase) => sequenceOf(phrase, compounds));
  const having = passages.filter(([, text]) => {
    const sequence = sequenceOf(text, compounds);
    return wanted.some((phrase) => holds(sequence, phrase));
  });
  return having.length > 0 ? having : passages;
};

/** Of the nearest cases those whose texts have every phrase word by word. */
export const withPhrases = async <One extends { entry: CatalogueEntry }>(
  near: readonly One[],
  phrases: readonly string[],
  data: Pick<SearchData, 'compounds' | 'whole'>,
): Promise<One[]> => {
  const scripts = scriptsOf(phrases.join(' '));
  const compounds = await data.compounds(scripts);
  const wanted = phrases.map((phrase) => sequenceOf(phrase, compounds));
  const has = async ({ id, languages }: CatalogueEntry): Promise<boolean> => {
    const read = languages.filter(
      (locale) => scripts.length === 0 || scripts.includes(SCRIPT_OF[locale]),
    );
    const texts = await Promise.all(read.map((locale) => data.whole(id, locale)));
    const all = texts
      .flatMap(({ title, passages }) => [
        ...Object.values(title),
        ...passages.map(([, text]) => text),
      ])
      .map((text) => sequenceOf(text, compounds));
    return wanted.every((phrase) => all.some((text) => holds(text, phrase)));
  };
  const kept = await Promise.all(
    near
      .slice(0, MOST)
      .map(async (one) => ((await orElse(has(one.entry), () => false)) ? [one] : [])),
  );
  return kept.flat();
};
