import { siteTargets, type Targets } from '../../article/targets.ts';
import type { Case } from '../../model/corpus.ts';
import type { Locale } from '../../model/locale.ts';
import type { ExportCorpus } from '../corpus.ts';
import { chapterName } from './package.ts';

/** Within the book where it holds what is meant, else on the site. */
export const bookTargets = ({ site, cases }: ExportCorpus, one: Case, locale: Locale): Targets => {
  const onSite = siteTargets(site, locale, one.id);
  return {
    ...onSite,
    block: (id) => `#${id}`,
    term: (id) => `terms.xhtml#${id}`,
    page: (path) => {
      const [, folder, id = '', block = ''] = /^(cases|terms)\/([^/]+)\/(#p\w+)?$/.exec(path) ?? [];
      if (folder === 'terms') return `terms.xhtml#${id}`;
      const isHere = cases.some((other) => other.id === id);
      return isHere ? chapterName(id) + block : onSite.page(path);
    },
  };
};
