import { words } from '../../shared/words.ts';
import { NO_COMPOUNDS, type Compounds } from '../../shared/compounds/compounds.ts';
import type { SearchData } from '../data.ts';
import { wordOfSound, wordsOfPinyin, type PinyinTable, type Syllables } from './pinyin.ts';
import type { Term } from './elements.ts';
import { arabicGuess, latinGuess } from './guess-word.ts';
import { isSure, originOf, type Guess, type Spelling } from './spelling.ts';

/** A term, and which parts of it nothing was found for. */
export interface Doubt extends Term {
  /** Of a Latin or Persian word whether it is unknown; of a Han run where. */
  unknown: boolean[];
}

const LONGEST_SOUND = 4;
const MOST_JOINED = 4;
const SURE_PINYIN = 6;

/** A guess as terms. */
export const termsOf = ({ word, trust }: Guess, compounds: Compounds = NO_COMPOUNDS): Term[] =>
  words(word, compounds).map((one) => ({ word: one, trust }));

/** Terms with what they were most probably taken for as if it had been typed. */
export const asTyped = (terms: readonly Term[]): Term[] =>
  terms.map(({ trusts, ...term }) => {
    const lifted = (trust: number): number => (isSure({ word: '', trust }) ? 1 : trust);
    return { ...term, trust: lifted(term.trust), ...(trusts && { trusts: trusts.map(lifted) }) };
  });

const isUnknown = (doubt: Doubt | undefined): doubt is Doubt =>
  doubt?.unknown.includes(true) ?? false;

const soundsLike = (doubt: Doubt, table: PinyinTable, syllables: Syllables): Term => {
  const text = [...doubt.word.text];
  const trusts = text.map(() => doubt.trust);
  for (let length = Math.min(LONGEST_SOUND, text.length); length >= 2; length -= 1)
    for (let at = 0; at + length <= text.length; at += 1) {
      if (!doubt.unknown.slice(at, at + length).includes(true)) continue;
      const guess = wordOfSound(text.slice(at, at + length).join(''), table, syllables);
      if (!guess) continue;
      text.splice(at, length, ...guess.word);
      doubt.unknown.fill(false, at, at + length);
      trusts.fill(guess.trust, at, at + length);
    }
  const [word] = words(text.join(''));
  return word ? { word, trust: doubt.trust, trusts } : doubt;
};

/** Neighbouring words that make one known word together: “hot line”, “di zhen”, «آن لاین». */
export const joined = (
  doubts: readonly Doubt[],
  at: number,
  spelling: Spelling,
  table: PinyinTable | undefined,
): { terms: Term[]; length: number } | undefined => {
  for (let length = Math.min(MOST_JOINED, doubts.length - at); length > 1; length -= 1) {
    const run = doubts.slice(at, at + length);
    const { script } = run[0]!.word;
    if (!run.some(isUnknown) || script === 'han') continue;
    if (run.some(({ word }) => word.script !== script)) continue;
    const text = run.map(({ word }) => word.text).join('');
    const [unit = text] = words(text).flatMap(({ parts }) => parts);
    const known = spelling.rank.has(unit) ? { word: text, trust: 0.9 } : originOf(text, spelling);
    if (known) return { terms: termsOf(known), length };
    if (script !== 'latin' || !table) continue;
    // A syllable may also be a word: the “ban” of “ban gong”.
    const isSpelt = run.every(isUnknown) || text.length >= SURE_PINYIN;
    const guesses = isSpelt ? wordsOfPinyin(text, table, 1) : undefined;
    if (guesses) return { terms: guesses.flatMap((guess) => termsOf(guess)), length };
  }
  return undefined;
};

/** What a query was taken for: its terms, and what of it several known words were typed as one. */
export interface Corrected {
  terms: Term[];
  parted: { start: number; end: number; words: string[] }[];
}

const areParts = (guesses: readonly Guess[], script: Term['word']['script']): boolean =>
  guesses.length > 1 && words(guesses[0]!.word)[0]?.script === script;

/** A query with what was typed as one apart. */
export const asParted = (query: string, { parted }: Corrected): string =>
  parted.reduceRight(
    (text, { start, end, words: parts }) =>
      text.slice(0, start) + parts.join(' ') + text.slice(end),
    query,
  );

/** The parts of a word, in its place; of what has half-spaces its other pieces as they are. */
const partsOf = (
  doubts: readonly Doubt[],
  { word }: Doubt,
  guesses: readonly Guess[],
): Corrected['parted'][number] => ({
  start: word.start,
  end: word.end,
  words: doubts
    .filter((other) => other.word.start === word.start)
    .flatMap((other) => (other.word === word ? guesses.map((one) => one.word) : other.word.text)),
});

/**
 * The terms of a query, with what nothing was found for replaced by what was probably meant: of the
 * Chinese words by the frequent ones, or by all, whose table is heavy.
 */
export const correct = async (
  given: readonly Doubt[],
  data: SearchData,
  byAll: boolean,
): Promise<Corrected> => {
  // What is settled of a run of characters is noted in the doubt.
  const doubts = given.map((doubt) => ({ ...doubt, unknown: [...doubt.unknown] }));
  const has = (script: Term['word']['script']) =>
    doubts.some((doubt) => isUnknown(doubt) && doubt.word.script === script);
  const compounds = await data.compounds(doubts.map(({ word }) => word.script));
  const needsPinyin = has('latin') || has('han');
  const [latin, arabic, table, syllables] = await Promise.all([
    has('latin') ? data.spelling('latin') : undefined,
    has('arabic') ? data.spelling('arabic') : undefined,
    needsPinyin ? (byAll ? data.pinyin() : data.frequentPinyin()) : undefined,
    has('han') ? data.syllables() : undefined,
  ]);
  const terms: Term[] = [];
  const parted: Corrected['parted'] = [];
  for (let at = 0; at < doubts.length; at += 1) {
    const doubt = doubts[at]!;
    const isLast = at === doubts.length - 1;
    const known = { latin, arabic, han: undefined }[doubt.word.script];
    const together = known && joined(doubts, at, known, table);
    if (together) {
      terms.push(...together.terms);
      at += together.length - 1;
    } else if (!isUnknown(doubt)) terms.push(doubt);
    else if (doubt.word.script === 'han') terms.push(soundsLike(doubt, table!, syllables!));
    else {
      const guesses =
        doubt.word.script === 'latin'
          ? latinGuess(doubt, isLast, latin!, table!)
          : arabicGuess(doubt, isLast, arabic!);
      terms.push(...(guesses?.flatMap((guess) => termsOf(guess, compounds)) ?? [doubt]));
      const isNoted = parted.some(({ start }) => start === doubt.word.start);
      if (guesses && !isNoted && areParts(guesses, doubt.word.script))
        parted.push(partsOf(doubts, doubt, guesses));
    }
  }
  return { terms, parted };
};
