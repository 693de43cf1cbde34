/** A person's name in its parts, or a name that is not to be taken apart. */
export type Name = { family: string; given: string } | { literal: string };

const isHan = (text: string): boolean => /\p{sc=Han}/u.test(text);

/**
 * A name as it is said. Which part comes first follows from the name as its own language writes it:
 * a Chinese one has the family first in other letters too.
 */
export const fullName = (name: Name, original: Name = name): string => {
  if ('literal' in name) return name.literal;
  const { family, given } = name;
  if (isHan('literal' in original ? original.literal : original.family))
    return isHan(family) ? family + given : `${family} ${given}`;
  return isHan(family) ? `${given}·${family}` : `${given} ${family}`;
};

const COMMAS = [
  [/\p{sc=Han}/u, '、'],
  [/\p{sc=Arab}/u, '، '],
] as const;

/** Names in a row, as they are written in their own language, with its comma. */
export const namesInRow = (names: readonly Name[]): string => {
  const all = names.map((name) => fullName(name));
  return all.join(COMMAS.find(([letters]) => letters.test(all.join('')))?.[1] ?? ', ');
};
