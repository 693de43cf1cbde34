// For the build only, never for the browser: the dictionaries weigh megabytes.
import { Converter } from 'opencc-js/t2cn';
import hongKong from 'opencc-js/dict/HKPhrasesRev';
import japanese from 'opencc-js/dict/JPShinjitaiCharactersRev';
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

const once = <T>(make: () => T): (() => T) => {
  let made: T | undefined;
  return () => (made ??= make());
};

/** Traditional characters as simplified ones. */
const toSimple = once(() => Converter({ from: 't', to: 'cn' }));

type Variety = 't' | 'tw' | 'hk';

// One character a line, so that none is converted as part of a word.
function pairs(from: Variety): [string, string][] {
  const simplified = Converter({ from, to: 'cn' })(HAN.join('\n')).split('\n');
  return HAN.map((character, i) => [character, simplified[i] ?? character]);
}

// What Chinese has too, as another character.
const NOT_JAPANESE = new Set('芸欠予弁糸缶沪');

// 戸 for 户: the forms of Japan, some of which were those of China before.
function japanesePairs(): [string, string][] {
  return japanese.split('|').flatMap((line): [string, string][] => {
    const [traditional = '', form = ''] = line.split(' ');
    return NOT_JAPANESE.has(form) ? [] : [[form, toSimple()(traditional)]];
  });
}

const WORD = /^\p{Script=Han}{2,5}$/u;

// Words that Taiwan and Hong Kong have of their own, 網路 for 网络; the dictionaries give both in traditional
// characters.
function regional(): [string, string][] {
  const listed = `${taiwan}|${hongKong}`.split('|').map((line) => line.split(' ').map(toSimple()));
  return [...listed, ...REGIONAL].flatMap(([from = '', to = '']): [string, string][] =>
    from !== to && WORD.test(from) && WORD.test(to) ? [[from, to]] : [],
  );
}

/** What the map of a corpus must know of a text: its characters, and its words that Taiwan says otherwise. */
export interface CharacterUse {
  characters: string;
  words: string[];
}

const candidates = once(regional);
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

const CHANCE = 10;

/**
 * The map from traditional to simplified characters that a corpus needs: only those whose
 * simplified form stands in it. Forms of Taiwan, Hong Kong and Japan (著 for 着) are mapped unless the
 * corpus itself uses them (著名); and so for words of Taiwan (網路 for 网络). What the corpus is
 * called by counts as a word that it has, but not as one that it uses.
 */
export function simplifiedMap(
  uses: Iterable<CharacterUse>,
  named: CharacterUse = { characters: '', words: [] },
): CharacterMap {
  const corpus = new Set<string>(named.characters);
  const texts = new Map<string, number>();
  for (const { characters, words } of uses) {
    for (const character of characters) corpus.add(character);
    for (const word of words) texts.set(word, (texts.get(word) ?? 0) + 1);
  }
  const known = new Set([...texts.keys(), ...named.words]);
  // What one text has among so many of the other stands there by chance: 最佳 and 化.
  const isInUse = (from: string, to: string): boolean =>
    (texts.get(from) ?? 0) * CHANCE > (texts.get(to) ?? 0);
  const map: Record<string, string> = {};
  const add = (all: readonly [string, string][], mayBeInUse: boolean): void => {
    for (const [written, simplified] of all) {
      if (written === simplified || map[written] || !corpus.has(simplified)) continue;
      if (mayBeInUse || !corpus.has(written)) map[written] = simplified;
    }
  };
  add(pairs('t'), true);
  for (const some of [pairs('tw'), pairs('hk'), japanesePairs()]) add(some, false);
  for (const [written, usual] of Object.entries(INTERCHANGEABLE))
    if (corpus.has(usual)) map[written] = usual;
  for (const [written, usual] of Object.entries(INTERCHANGEABLE_WORDS))
    if ([...usual].every((character) => corpus.has(character))) map[written] = usual;
  // Those that lead to a word of the corpus, which does not have them itself; of those of our trade also
  // to one that its parts may be found by.
  const words = candidates().filter(
    ([from, to]) =>
      !isInUse(from, to) &&
      (known.has(to) || (trade().has(from) && [...to].every((one) => corpus.has(one)))),
  );
  // Those that it has in another sense, as they are written in traditional characters alone.
  const others = IN_TRADITIONAL.filter(([from, to]) => known.has(to) && !isInUse(from, to));
  return { ...map, ...Object.fromEntries([...words, ...others]) };
}
