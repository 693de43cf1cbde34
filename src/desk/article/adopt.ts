import { newKey, type Doc, type Spot } from './doc.ts';

/** A block as the worker tells of it. */
export type Told = Omit<Spot, 'key'> & { id: string };

/**
 * The blocks that the worker found in a text, under the keys that they had on the screen: by their
 * place if the text is the same, else by their number.
 */
export const adopted = (text: string, told: readonly Told[], before: Doc | undefined): Doc => {
  const isSame = before?.text === text;
  const keys = new Map<string | number, number>(
    before?.blocks.flatMap(({ key, id, start }) => {
      const known = isSame ? start : id;
      return known === undefined ? [] : [[known, key] as const];
    }),
  );
  return {
    text,
    blocks: told.map(({ id, kind, start, source, part, group }) => ({
      key: keys.get(isSame ? start : id) ?? newKey(),
      id,
      kind,
      start,
      source,
      part,
      ...(group && { group }),
    })),
  };
};
