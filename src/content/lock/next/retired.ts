import type { Locale } from '../../../model/locale.ts';
import type { LockedBlock, LockedTranslation, RetiredBlock } from '../../../model/lock.ts';
import { sketchOf } from '../../likeness/shingles.ts';
import { firstWords } from '../../blocks/first-words.ts';

const packed = ({ hash, sketch = '', of }: LockedTranslation): string =>
  `${hash} ${sketch} ${of}`.replace('  ', ' ');

/** What the lock keeps of a block whose text is gone: enough to know it, and to take it back. */
export const retire = (
  { id, kind, originals, translations }: LockedBlock,
  base: Locale,
  joined: string | undefined,
  today: string,
): RetiredBlock => {
  const { hash, text } = originals[base] ?? {};
  return {
    id,
    on: today,
    starts: firstWords(text ?? Object.values(originals)[0]?.text ?? ''),
    ...(text !== undefined && { kind, hash, sketch: sketchOf(text) }),
    ...(joined !== undefined && { joined }),
    ...(translations && {
      translations: Object.fromEntries(
        Object.entries(translations).map(([locale, one]) => [locale, packed(one)]),
      ),
    }),
  };
};

/** What is known of a translation of a deleted block. */
export const readTranslation = (
  text: string,
): Pick<LockedTranslation, 'hash' | 'sketch'> & { of: string | undefined } => {
  const [hash = '', ...rest] = text.split(' ');
  const of = rest.length > 1 || rest[0]?.length === hash.length ? rest.at(-1) : undefined;
  const [sketch] = of === undefined ? rest : rest.slice(0, -1);
  return { hash, of, ...(sketch !== undefined && { sketch }) };
};

/** The block that was deleted, as it was: its translations are behind what they were behind. */
export const readRetired = (
  { id, kind = 'paragraph', hash = '', translations = {} }: RetiredBlock,
  base: Locale,
): LockedBlock => {
  const known = Object.entries(translations).flatMap(([locale, text]) => {
    const { of, ...own } = readTranslation(text);
    return of === undefined ? [] : [[locale, { ...own, of, absent: true as const }] as const];
  });
  return {
    id,
    kind,
    originals: { [base]: { hash } },
    ...(known.length > 0 && { translations: Object.fromEntries(known) }),
  };
};
