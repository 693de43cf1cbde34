import type { Locale } from '../../../model/locale.ts';
import type { TextState } from '../../worker/case-state.ts';

const MOST = 40;

/** How a paragraph begins, in the editor's language where it stands in it. */
export const firstWords = (texts: readonly TextState[], id: string, locale: Locale): string => {
  const blocks = [...texts]
    .sort((a, b) => Number(b.locale === locale) - Number(a.locale === locale))
    .flatMap((text) => text.blocks.filter((block) => block.id === id));
  const words = blocks[0]?.text ?? '';
  if (words.length <= MOST) return words;
  const whole = /^.*(?=\s)/su.exec(words.slice(0, MOST + 1))?.[0].trimEnd() ?? '';
  // Chinese has no spaces to end at.
  return `${whole.length > MOST / 2 ? whole : words.slice(0, MOST)}…`;
};
