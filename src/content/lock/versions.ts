import type { BlocksLock, LockedBlock, LockedTranslation, TextLock } from '../../model/lock.ts';
import type { Locale } from '../../model/locale.ts';
import { likeness, weights } from '../likeness/shingles.ts';
import { knownBy } from './next/kept-text.ts';

/** Two texts under one id. */
export interface Collision {
  id: string;
  texts: string[];
  /** The hashes of one text in two states that both stand in the article; else the texts differ. */
  standing?: string[];
}

const isLike = (a: string, b: string): boolean => {
  const [one, other] = [knownBy.words(a), knownBy.words(b)];
  const { whole, part } = likeness(one, other, weights([one], [other]));
  return whole >= 0.15 || part >= 0.6;
};

/**
 * The lines of a lock by id: after a merge there may be several, one from each branch. Of two halves
 * of a paragraph one branch may have deleted the first, so that there the second has the id of both;
 * where it has an id of its own in the other branch, that is its id.
 */
const linesById = ({ base, blocks }: TextLock): Map<string, LockedBlock[]> => {
  const ids = Map.groupBy(blocks, ({ originals }) => originals[base]?.hash);
  const isElsewhere = ({ id, originals }: LockedBlock): boolean => {
    const hash = originals[base]?.hash;
    return hash !== undefined && ids.get(hash)!.some((other) => other.id !== id);
  };
  return new Map(
    [...Map.groupBy(blocks, ({ id }) => id)].map(([id, lines]) => {
      const own = lines.length > 1 ? lines.filter((line) => !isElsewhere(line)) : lines;
      return [id, own.length > 0 ? own : lines];
    }),
  );
};

/**
 * The ids that a merge left on two texts: those that two branches gave, and those of a paragraph
 * that one branch moved and the other edited where it was. Lines of one text that both branches
 * edited are none: their words are alike, and it stands there once.
 */
const textCollisions = (lock: TextLock, present: ReadonlySet<string>): Collision[] =>
  [...linesById(lock)].flatMap(([id, lines]) => {
    const texts = new Map(
      lines.flatMap(({ originals }) => {
        const own = originals[lock.base];
        return own ? [[own.hash, own.text] as const] : [];
      }),
    );
    if (texts.size < 2) return [];
    const [first = '', ...others] = [...texts.values()].map((text) => text ?? '');
    if (others.some((other) => !isLike(first, other))) return [{ id, texts: [first, ...others] }];
    const standing = [...texts.keys()].filter((hash) => present.has(hash));
    return standing.length > 1 ? [{ id, texts: [first, ...others], standing }] : [];
  });

/** Of the lines of one id, what each branch knew of a translation: what holds for the present text. */
const mergedTranslation = (
  found: readonly LockedTranslation[],
  isPresent: (hash: string) => boolean,
  current: string | undefined,
): LockedTranslation | undefined => {
  const standing = found.filter(({ hash }) => isPresent(hash));
  const known = standing.length > 0 ? standing : found;
  return (
    (standing.length > 0 ? known.find(({ of }) => of === current) : undefined) ??
    known.find(({ of }) => of !== current) ??
    known[0]
  );
};

type IsPresent = (locale: Locale, hash: string) => boolean;

/** The lock of a text with one line for each id: that of the text that stands in the article. */
const mergeText = <T extends TextLock>(lock: T, isPresent: IsPresent): T => {
  const isDouble = new Set(lock.blocks.map(({ id }) => id)).size < lock.blocks.length;
  const alive = new Set(lock.blocks.map(({ id }) => id));
  const retired = [...Map.groupBy(lock.retired, ({ id }) => id).values()].map(([one]) => one!);
  const rest = { ...lock, retired: retired.filter(({ id }) => !alive.has(id)) };
  if (!isDouble) return rest;
  const blocks = [...linesById(lock).values()].map((lines): LockedBlock => {
    const base = lines.find(({ originals }) => {
      const own = originals[lock.base];
      return own !== undefined && isPresent(lock.base, own.hash);
    });
    const chosen = base ?? lines[0]!;
    const current = chosen.originals[lock.base]?.hash;
    const texts = new Map(
      lines.flatMap(({ originals }) =>
        Object.values(originals).map(({ hash, text }) => [hash, text] as const),
      ),
    );
    const locales = new Set(
      lines.flatMap(({ translations }) => Object.keys(translations ?? {}) as Locale[]),
    );
    const translations = Object.fromEntries(
      [...locales].sort().flatMap((locale) => {
        const found = lines.flatMap((line) => line.translations?.[locale] ?? []);
        const one = mergedTranslation(found, (hash) => isPresent(locale, hash), current);
        if (!one) return [];
        const was = one.was ?? texts.get(one.of);
        return [[locale, { ...one, ...(one.of !== current && was !== undefined && { was }) }]];
      }),
    );
    return { ...chosen, ...(locales.size > 0 && { translations }) };
  });
  return { ...rest, blocks };
};

/** A lock with one line for each id, of the article, of each version and of the claims. */
export const mergeLines = (lock: BlocksLock, isPresent: IsPresent): BlocksLock => ({
  ...mergeText(lock, isPresent),
  ...(lock.versions && {
    versions: Object.fromEntries(
      Object.entries(lock.versions).map(([key, one]) => [key, mergeText(one, isPresent)]),
    ),
  }),
  held: [...Map.groupBy(lock.held, ({ id }) => id).values()].map((lines) => ({
    ...lines[0]!,
    cites: Object.assign({}, ...lines.map(({ cites }) => cites).reverse()) as Record<
      string,
      string
    >,
  })),
});

/** The first id that two branches gave in two versions, each of which was the first for it. */
const prefixCollisions = (versions: readonly TextLock[]): Collision[] => {
  const words = new Map<string, string>();
  for (const { base, blocks } of versions) {
    const own = blocks.map(({ id, originals }) => [id, originals[base]?.text ?? ''] as const);
    const [id, text] = own.find(([one]) => words.has(one)) ?? [];
    if (id !== undefined) return [{ id, texts: [words.get(id)!, text!] }];
    for (const [one, its] of own) words.set(one, its);
  }
  return [];
};

/** The ids of a case that two branches gave to two texts. */
export const collisionsIn = (lock: BlocksLock, present: ReadonlySet<string>): Collision[] => {
  const versions = Object.values(lock.versions ?? {});
  return [
    ...[lock, ...versions].flatMap((text) => textCollisions(text, present)),
    ...prefixCollisions(versions),
  ];
};
