/** Whether a character is a Han ideograph. */
export function isHan(character: string): boolean {
  return /^\p{Script=Han}$/u.test(character);
}

/** The pairs of neighbours of a run of characters; a single one stays alone. */
export function bigrams(run: string): string[] {
  const characters = Array.from(run);
  if (characters.length < 2) return characters;
  const pairs: string[] = [];
  for (let at = 1; at < characters.length; at += 1)
    pairs.push(characters[at - 1]! + characters[at]!);
  return pairs;
}

/**
 * A map from characters to their simplified forms, and from words of Taiwan to those of the
 * mainland, plain enough to travel as JSON.
 */
export type CharacterMap = Readonly<Record<string, string>>;

/** What a map replaces, as it is looked for. */
interface Replaced {
  /** By the code of a character: whether it is replaced, and whether a word that is begins with it. */
  characters: Uint8Array;
  beginnings: Uint8Array;
  /** The words by the code of what they begin with. */
  byBeginning: ReadonlyMap<number, readonly string[]>;
  words: RegExp;
  /** Of the words those in traditional characters, before these are replaced. */
  traditional: RegExp | undefined;
}

const CODES = 0x1_00_00;
const replaced = new WeakMap<CharacterMap, Replaced>();

const replacedBy = (map: CharacterMap): Replaced => {
  const before = replaced.get(map);
  if (before) return before;
  const [characters, beginnings] = [new Uint8Array(CODES), new Uint8Array(CODES)];
  const keys = Object.keys(map);
  const words = keys.filter((key) => [...key].length > 1).sort((a, b) => b.length - a.length);
  const isTraditional = (word: string) => [...word].some((one) => Object.hasOwn(map, one));
  const traditional = words.filter(isTraditional);
  for (const key of keys) characters[key.charCodeAt(0)] = 1;
  for (const word of words) beginnings[word.charCodeAt(0)] = 1;
  const found = {
    characters,
    beginnings,
    byBeginning: Map.groupBy(words, (word) => word.charCodeAt(0)),
    words: new RegExp(words.join('|'), 'gu'),
    traditional: traditional.length > 0 ? new RegExp(traditional.join('|'), 'gu') : undefined,
  };
  replaced.set(map, found);
  return found;
};

const hasOne = (text: string, codes: Uint8Array, is: (at: number) => boolean): boolean => {
  for (let at = 0; at < text.length; at += 1)
    if (codes[text.charCodeAt(at)] === 1 && is(at)) return true;
  return false;
};

/** The text with each character, and then each word, that the map has replaced. */
export function toSimplified(text: string, map: CharacterMap): string {
  const { characters, beginnings, byBeginning, words, traditional } = replacedBy(map);
  // Most texts have nothing to be replaced, which is told by one look.
  const isReplaced = (at: number) => map[String.fromCodePoint(text.codePointAt(at)!)] !== undefined;
  const replaceWord = (word: string) => map[word] ?? word;
  const simple = hasOne(text, characters, isReplaced)
    ? (traditional ? text.replace(traditional, replaceWord) : text).replace(
        /\p{Script=Han}/gu,
        (character) => map[character] ?? character,
      )
    : text;
  const isWord = (at: number) =>
    byBeginning.get(simple.charCodeAt(at))!.some((word) => simple.startsWith(word, at));
  return hasOne(simple, beginnings, isWord) ? simple.replace(words, replaceWord) : simple;
}

// The syllables of Standard Chinese by their initials; ü is v, as on keyboards.
const SYLLABLE = `(?:${[
  '[bpmf](?:a|o|ai|ei|ao|ou|ang?|eng?|i|ie|iao|iu|ian|ing?|u)',
  '[dtnl](?:a|e|ai|ei|ao|ou|ang?|eng?|ong|ia|ie|iao|iu|iang?|ing?|i|u|uo|ui|uan|un|ve?|ue)',
  '[gkh](?:a|e|ai|ei|ao|ou|ang?|eng?|ong|ua|uo|uai|ui|uang?|un|u)',
  '[jqx](?:ia|ie|iao|iu|iang?|ing?|iong|i|ue|uan|un|u)',
  '(?:[zcs]h?|r)(?:a|e|ai|ei|ao|ou|ang?|eng?|ong|i|ua|uo|uai|ui|uang?|un|u)',
  'y(?:a|e|ao|ou|ang?|ing?|i|o|ong|ue|uan|un|u)',
  'w(?:a|o|ai|ei|ang?|eng?|u)',
  'ang?|ai|ao|a|eng?|ei|er|e|ou|o',
].join('|')})`;
const ONE_SYLLABLE = new RegExp(`^${SYLLABLE}$`);
const LONGEST_SYLLABLE = 6;
// What is left of a syllable that is still being typed, and is none yet: zh, xio, jua.
const BEGUN = /^(?:[bpmfdtnlgkhjqxryw]|[zcs]h?)(?:i?on?|ia|ua|e)?$/;

/** Where a word may be parted so that all before is syllables: linear, whatever the letters. */
const syllableEnds = (word: string): number[] => {
  const ends = [0];
  const reached = new Set(ends);
  for (const from of ends)
    for (let to = from + 1; to <= Math.min(word.length, from + LONGEST_SYLLABLE); to += 1)
      if (!reached.has(to) && ONE_SYLLABLE.test(word.slice(from, to))) {
        reached.add(to);
        ends.push(to);
      }
  return ends.slice(1);
};

/** Whether folded Latin letters can be read as syllables of pinyin; many a foreign word can too. */
export const isLikePinyin = (word: string): boolean => syllableEnds(word).includes(word.length);

/** The same of letters that may break off within a syllable, not the first: “dizh”. */
export const isLikeBegunPinyin = (word: string): boolean =>
  syllableEnds(word).some((end) => end === word.length || BEGUN.test(word.slice(end)));
