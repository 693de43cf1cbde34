import type { Desk } from '../context.ts';

/** The title of a case in the language of the editor, or in another; its id if it has none. */
export const titleOf = ({ titles, locale }: Pick<Desk, 'titles' | 'locale'>, id: string): string =>
  titles[id]?.[locale] ?? Object.values(titles[id] ?? {})[0] ?? id;
