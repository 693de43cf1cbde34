import type { Locale } from '../schema/locale.ts';
import { readNumbers as read, type NumberMention } from '../text/numbers.ts';

/** More texts than the largest case has; the memory of a whole corpus is not needed. */
const MOST = 20_000;
const known = new Map<string, readonly NumberMention[]>();

/** The numbers of a text, read once: every claim that cites a block asks for them again. */
export const readNumbers = (text: string, locale: Locale): readonly NumberMention[] => {
  const key = `${locale}\n${text}`;
  const before = known.get(key);
  if (before) return before;
  if (known.size >= MOST) known.clear();
  const mentions = read(text, locale);
  known.set(key, mentions);
  return mentions;
};
