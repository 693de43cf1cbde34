import type { Locale } from '../../../model/locale.ts';
import type { LockedBlock, LockedTranslation } from '../../../model/lock.ts';
import { firstWords } from '../../blocks/first-words.ts';
import type { RawBlock } from '../../blocks/raw-block.ts';
import { sketchOf } from '../../likeness/shingles.ts';
import { keptText } from './kept-text.ts';

/** What the lock keeps of a block of an original. */
export const original = ({ hash, words }: RawBlock) => ({ hash, text: keptText(words) });

/** What the lock keeps of a translated block. Only a review changes what it was made from. */
export const translated = (
  own: RawBlock,
  isKnown: boolean,
  present: { hash: string; text: string },
  locked: LockedTranslation | undefined,
  before: { hash: string; text?: string | undefined } | undefined,
): LockedTranslation => {
  const kept = keptText(own.words);
  const text = { hash: own.hash, starts: firstWords(kept), sketch: sketchOf(kept) };
  const former = locked?.absent && !isKnown ? undefined : locked;
  const of = former?.of ?? present.hash;
  const was = before?.hash === of ? before.text : former?.was;
  return {
    hash: text.hash,
    of,
    starts: text.starts,
    sketch: text.sketch,
    ...(of !== present.hash && was !== undefined && { was }),
    ...(former?.by !== undefined && { by: former.by }),
    ...(former?.on !== undefined && { on: former.on }),
  };
};

/** What the lock keeps of a translation that does not stand there now, but may again. */
export const unseen = (
  known: LockedTranslation,
  before: LockedBlock | undefined,
  originals: ReadonlyMap<Locale, { hash: string }>,
): LockedTranslation => {
  const made = Object.values(before?.originals ?? {}).find(({ hash }) => hash === known.of);
  const was = known.was ?? made?.text;
  const isCurrent = [...originals.values()].some(({ hash }) => hash === known.of);
  return { ...known, ...(!isCurrent && was !== undefined && { was }), absent: true };
};

/**
 * What was the original until now, as a translation of one that was its translation: made from that as
 * it stood then, and behind it if that was behind.
 */
export const formerOriginal = (
  { originals, translations }: LockedBlock,
  locale: Locale,
  of: Locale,
): LockedTranslation | undefined => {
  const [own, other] = [originals[locale], translations?.[of]];
  if (!own || !other || other.absent) return undefined;
  return { hash: own.hash, of: other.of === own.hash ? other.hash : other.of };
};
