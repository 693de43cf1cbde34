import { once } from '../casebook/once.ts';
import { published } from '../content/compile/published.ts';
import { contentRoot } from '../content/source/root.ts';
import { PATHS } from '../i18n/routes.ts';

const filled = once(() => {
  const { practices, guides } = published(contentRoot());
  return { practices: practices.length > 0, guides: guides.length > 0 };
});

/** The main sections of the site; one that has no page yet is left out. */
export const sections = () => {
  const { practices, guides } = filled();
  return [
    ...(practices ? [{ key: 'nav.practices', path: PATHS.practices } as const] : []),
    { key: 'nav.cases', path: PATHS.cases },
    { key: 'nav.terms', path: PATHS.terms },
    ...(guides ? [{ key: 'nav.guides', path: PATHS.guides } as const] : []),
    { key: 'nav.about', path: PATHS.about },
  ] as const;
};
