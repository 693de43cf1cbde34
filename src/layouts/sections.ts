import { getCollection } from 'astro:content';
import { PATHS } from '../i18n/routes.ts';

const isFilled = async (name: 'practices' | 'guides'): Promise<boolean> =>
  (await getCollection(name)).length > 0;

let filled: Promise<[practices: boolean, guides: boolean]> | undefined;

const askOnce = (): Promise<[boolean, boolean]> => {
  const ask = (): Promise<[boolean, boolean]> =>
    Promise.all([isFilled('practices'), isFilled('guides')]);
  if (import.meta.env.DEV) return ask();
  filled ??= ask();
  return filled;
};

/** The main sections of the site; one that has no page yet is left out. */
export const sections = async () => {
  const [practices, guides] = await askOnce();
  return [
    { key: 'nav.cases', path: PATHS.cases },
    ...(practices ? [{ key: 'nav.practices', path: PATHS.practices } as const] : []),
    { key: 'nav.terms', path: PATHS.terms },
    ...(guides ? [{ key: 'nav.guides', path: PATHS.guides } as const] : []),
    { key: 'nav.about', path: PATHS.about },
  ] as const;
};
