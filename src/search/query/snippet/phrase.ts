import type { Compounds } from '../../shared/compounds.ts';
import { words } from '../../shared/words.ts';

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

/** Whether some text has every phrase word by word. */
export const hasPhrases = (
  texts: readonly string[],
  phrases: readonly string[],
  compounds: Compounds,
): boolean => {
  const wanted = phrases.map((phrase) => sequenceOf(phrase, compounds));
  const all = texts.map((text) => sequenceOf(text, compounds));
  return wanted.every((phrase) => all.some((text) => holds(text, phrase)));
};
