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

/** A map from characters to their simplified forms, plain enough to travel as JSON. */
export type CharacterMap = Readonly<Record<string, string>>;

/** The text with each character that the map has replaced by its simplified form. */
export function toSimplified(text: string, map: CharacterMap): string {
  return text.replace(/\p{Script=Han}/gu, (character) => map[character] ?? character);
}
