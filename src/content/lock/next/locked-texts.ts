import type { Locale } from '../../../model/locale.ts';
import type { LockedBlock, TextLock } from '../../../model/lock.ts';
import type { RawBlock } from '../../blocks/raw-block.ts';
import type { Known } from '../../likeness/compare.ts';
import { readTranslation } from './retired.ts';
import { knownBy } from './kept-text.ts';
import type { Whole } from '../split-pairs.ts';

/** A block of a text as what knows it again wants it. */
export const knownRaw = (raw: RawBlock): Known & RawBlock => ({
  ...raw,
  shingles: () => knownBy.words(raw.words),
});

/** What a lock knows of a block in a language, be it an original there or a translation. */
const lockedText = (
  { id, kind, originals, translations }: LockedBlock,
  locale: Locale,
): Whole | undefined => {
  const one = translations?.[locale];
  const own = originals[locale];
  if (one) {
    const { hash, starts, was, sketch } = one;
    return { id, kind, hash, starts, was, shingles: () => knownBy.sketch(sketch) };
  }
  return own && { id, kind, hash: own.hash, shingles: () => knownBy.kept(own.text) };
};

const NOTHING = { hash: '', shingles: () => undefined };

/** The texts that the lock knows of what decides the ids now: a translation until then, perhaps. */
export const lockedBase = (lock: TextLock | undefined, base: Locale): Whole[] =>
  (lock?.blocks ?? []).map((block) => {
    const { id, kind } = block;
    return lockedText(block, base) ?? { id, kind, ...NOTHING };
  });

/** The deleted texts that would be known again. */
export const deletedBase = (lock: TextLock | undefined): Whole[] =>
  (lock?.retired ?? []).map(({ id, kind = 'paragraph', hash, sketch }) =>
    hash === undefined
      ? { id, kind, ...NOTHING }
      : { id, kind, hash, shingles: () => knownBy.sketch(sketch) },
  );

/** The texts of another article that a lock knows, those of retired blocks too. */
export const lockedTexts = (lock: TextLock | undefined, locale: Locale): Whole[] => {
  const alive = (lock?.blocks ?? []).flatMap((block) => lockedText(block, locale) ?? []);
  const gone = (lock?.retired ?? []).flatMap(({ id, kind = 'paragraph', translations }) => {
    const { hash, sketch } = readTranslation(translations?.[locale] ?? '');
    return hash === '' ? [] : [{ id, kind, hash, shingles: () => knownBy.sketch(sketch) }];
  });
  return [...alive, ...gone];
};
