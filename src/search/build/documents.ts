import type { CompiledPage } from '../../content/compile/compiled.ts';
import { originalsOf, type Case } from '../../model/corpus.ts';
import { LOCALES, type Locale } from '../../model/locale.ts';
import type { CatalogueEntry } from '../shared/files.ts';
import type { Indexed } from './index/bundles.ts';
import { pageFields } from './fields.ts';
import { pageTitle } from './texts.ts';
import { inSteps, weighFields, type UnitReader } from './weigh.ts';

/** A practice or guide as a document of the index, with its line in the catalogue. */
export interface PageDocument extends Indexed {
  entry: CatalogueEntry;
  title: (locale: Locale) => [title: string, lang: Locale];
}

/** The address that the index knows a case by. */
export const caseUrl = (id: string): string => `/case/${id}/`;

/** The line of a case in the catalogue. */
export const caseEntry = (one: Case): CatalogueEntry => {
  const { period, organization, tags } = one.record;
  return {
    kind: 'case',
    id: one.id,
    languages: LOCALES.filter((locale) => one.articles[locale]),
    originals: originalsOf(one),
    ...(period && { year: Number(period.start.slice(0, 4)) }),
    sector: organization.sector,
    tags,
  };
};

/** The practices and guides as documents, one for all languages of a page. */
export const pageDocuments = (
  pages: readonly CompiledPage[],
  reader: UnitReader,
): PageDocument[] => {
  const groups = Map.groupBy(pages, ({ kind, id }) => `${kind}/${id}`);
  return [...groups.values()].map((files) => {
    const { kind, id } = files[0]!;
    const own = (locale: Locale) => files.find((file) => file.locale === locale);
    return {
      url: `/${kind}/${id}/`,
      units: () => inSteps(weighFields(files.flatMap(pageFields), reader)),
      entry: {
        kind: kind === 'practices' ? 'practice' : 'guide',
        id,
        languages: LOCALES.filter(own),
      },
      title: (locale) => pageTitle(files, locale),
    };
  });
};
