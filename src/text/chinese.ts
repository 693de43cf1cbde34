/** Whether a character is a Han ideograph. */
export function isHan(character: string): boolean {
  return /^\p{Script=Han}$/u.test(character);
}

/** The pairs of neighbours of a run of characters; a single one stays alone. */
export function bigrams(run: string): string[] {
  const characters = [...run];
  if (characters.length < 2) return characters;
  return characters.slice(1).map((character, i) => (characters[i] ?? '') + character);
}

/**
 * A map from characters to their simplified forms, and from words of Taiwan to those of the
 * mainland, plain enough to travel as JSON.
 */
export type CharacterMap = Readonly<Record<string, string>>;

const patterns = new WeakMap<CharacterMap, RegExp | undefined>();

function patternOf(map: CharacterMap): RegExp | undefined {
  if (!patterns.has(map)) {
    const words = Object.keys(map).filter((key) => [...key].length > 1);
    words.sort((a, b) => b.length - a.length);
    patterns.set(map, words.length > 0 ? new RegExp(words.join('|'), 'gu') : undefined);
  }
  return patterns.get(map);
}

/** The text with each character, and then each word, that the map has replaced. */
export function toSimplified(text: string, map: CharacterMap): string {
  const simple = text.replace(/\p{Script=Han}/gu, (character) => map[character] ?? character);
  const pattern = patternOf(map);
  return pattern ? simple.replace(pattern, (word) => map[word] ?? word) : simple;
}
