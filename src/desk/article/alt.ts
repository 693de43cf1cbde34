import type { BlockState } from '../worker/case-state.ts';
import { replaced } from './beside.ts';

const ALT = /\balt="([^"]*)"/;

/** What is said in the place of the picture above a caption; undefined where there is none. */
export const altOf = (text: string, { kind, part }: BlockState): string | undefined =>
  kind === 'caption' ? ALT.exec(text.slice(part.from, part.to))?.[1] : undefined;

/** The text with other words in the place of that picture. */
export const withAlt = (text: string, { part }: BlockState, alt: string): string => {
  const safe = alt
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/["<>{}]/g, '');
  const own = text.slice(part.from, part.to).replace(ALT, () => `alt="${safe}"`);
  return replaced(text, part.from, part.to, own);
};
