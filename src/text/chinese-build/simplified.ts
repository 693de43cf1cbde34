// For the build only, never for the browser: the dictionaries weigh megabytes.
import { Converter } from 'opencc-js/t2cn';
import taiwan from 'opencc-js/dict/TWPhrasesRev';
import type { CharacterMap } from '../chinese.ts';
import { IN_TRADITIONAL, REGIONAL } from './regional.ts';

const RANGES = [
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
] as const;
const HAN = RANGES.flatMap(([first, last]) =>
  Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)),
);

type Variety = 't' | 'tw' | 'hk';

// One character a line, so that none is converted as part of a word.
function pairs(from: Variety): [string, string][] {
  const simplified = Converter({ from, to: 'cn' })(HAN.join('\n')).split('\n');
  return HAN.map((character, i) => [character, simplified[i] ?? character]);
}

const WORD = /^\p{Script=Han}{2,5}$/u;

// Words that Taiwan has of its own, 網路 for 网络; the dictionary gives both in traditional characters.
function taiwanese(): [string, string][] {
  const toSimple = Converter({ from: 't', to: 'cn' });
  const listed = taiwan.split('|').map((line) => line.split(' ').map(toSimple));
  return [...listed, ...REGIONAL].flatMap(([from = '', to = '']): [string, string][] =>
    from !== to && WORD.test(from) && WORD.test(to) ? [[from, to]] : [],
  );
}

const once = <T>(make: () => T): (() => T) => {
  let made: T | undefined;
  return () => (made ??= make());
};

/** What the map of a corpus must know of a text: its characters, and its words that Taiwan says otherwise. */
export interface CharacterUse {
  characters: string;
  words: string[];
}

const candidates = once(taiwanese);
const trade = once(() => new Set(REGIONAL.map(([from]) => from)));
const CODES = 0x1_00_00;
const NONE: readonly string[] = [];
const knownWords = once(() => new Set(candidates().flat()));
/** The same by the code of what they begin with. */
const byBeginning = once(() => {
  const found = Map.groupBy(knownWords(), (word) => word.charCodeAt(0));
  return Array.from({ length: CODES }, (_, code) => found.get(code) ?? NONE);
});

const addWords = (text: string, to: Set<string>): void => {
  const known = byBeginning();
  // The words are of Han characters alone: runs need not be told from each other.
  for (let at = 0; at < text.length; at += 1)
    for (const word of known[text.charCodeAt(at)]!) if (text.startsWith(word, at)) to.add(word);
};

const addCharacters = (text: string, to: Set<string>): void => {
  const seen = new Uint8Array(CODES);
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (seen[unit]) continue;
    const character = String.fromCodePoint(text.codePointAt(at)!);
    to.add(character);
    // Half of a rare character tells nothing of the other half.
    if (character.length === 1) seen[unit] = 1;
    else at += 1;
  }
};

// Written one for the other, by the corpus too.
const INTERCHANGEABLE = { 帐: '账', 帳: '账' };
const INTERCHANGEABLE_WORDS = {
  坐席: '座席',
  其它: '其他',
  部份: '部分',
  身分: '身份',
  定单: '订单',
  想像: '想象',
  惟一: '唯一',
  交待: '交代',
  图象: '图像',
  份量: '分量',
};

/** What of the characters and words of texts decides the map of a corpus. */
export function charactersIn(texts: Iterable<string>): CharacterUse {
  const characters = new Set<string>();
  const words = new Set<string>();
  for (const text of texts) {
    addCharacters(text, characters);
    addWords(text, words);
  }
  return { characters: [...characters].join(''), words: [...words] };
}

/**
 * The map from traditional to simplified characters that a corpus needs: only those whose
 * simplified form stands in it. Forms of Taiwan and Hong Kong (著 for 着) are mapped unless the
 * corpus itself uses them (著名); and so for words of Taiwan (網路 for 网络). What the corpus is
 * called by counts as a word that it has, but not as one that it uses.
 */
export function simplifiedMap(
  uses: Iterable<CharacterUse>,
  named: CharacterUse = { characters: '', words: [] },
): CharacterMap {
  const corpus = new Set<string>(named.characters);
  const inUse = new Set<string>();
  for (const { characters, words } of uses) {
    for (const character of characters) corpus.add(character);
    for (const word of words) inUse.add(word);
  }
  const known = inUse.union(new Set(named.words));
  const map: Record<string, string> = {};
  for (const variety of ['t', 'tw', 'hk'] as const) {
    for (const [traditional, simplified] of pairs(variety)) {
      if (traditional === simplified || map[traditional] || !corpus.has(simplified)) continue;
      if (variety === 't' || !corpus.has(traditional)) map[traditional] = simplified;
    }
  }
  for (const [written, usual] of Object.entries(INTERCHANGEABLE))
    if (corpus.has(usual)) map[written] = usual;
  for (const [written, usual] of Object.entries(INTERCHANGEABLE_WORDS))
    if ([...usual].every((character) => corpus.has(character))) map[written] = usual;
  // Those that lead to a word of the corpus, which does not have them itself; of those of our trade also
  // to one that its parts may be found by.
  const words = candidates().filter(
    ([from, to]) =>
      !inUse.has(from) &&
      (known.has(to) || (trade().has(from) && [...to].every((one) => corpus.has(one)))),
  );
  // Those that it has in another sense, as they are written in traditional characters alone.
  const others = IN_TRADITIONAL.filter(([from, to]) => known.has(to) && !inUse.has(from));
  return { ...map, ...Object.fromEntries([...words, ...others]) };
}
