import type { CompiledPage } from '../../content/compile/compiled.ts';
import { originalsOf, type Case } from '../../model/corpus.ts';
import { LOCALES, type Locale } from '../../model/locale.ts';
import type { CatalogueEntry, SearchText } from '../shared/files.ts';
import { caseFields, pageFields } from './fields.ts';
import { pageTitle, summaryText, wholeText } from './texts.ts';
import { weighFields, weighTags, type Reader, type Weights } from './weigh.ts';

/** A document of the index, and its line in the catalogue. */
export interface SearchDocument {
  url: string;
  /** Worked out when asked for: the weights of a large corpus take gigabytes. */
  weigh: () => Weights;
  entry: CatalogueEntry;
}

export interface CaseDocument extends SearchDocument {
  summary: (locale: Locale) => SearchText;
  whole: (locale: Locale) => SearchText;
}

export interface PageDocument extends SearchDocument {
  title: (locale: Locale) => [title: string, lang: Locale];
}

const byId = <T extends { id: string }>(a: T, b: T): number => (a.id < b.id ? -1 : 1);

const caseDocument = (one: Case, reader: Reader): CaseDocument => {
  const { period, organization, tags } = one.record;
  return {
    url: `/case/${one.id}/`,
    weigh: () => {
      const weights = weighFields(caseFields(one), reader);
      weighTags(one, reader, weights);
      return weights;
    },
    entry: {
      kind: 'case',
      id: one.id,
      languages: LOCALES.filter((locale) => one.articles[locale]),
      originals: originalsOf(one),
      ...(period && { year: Number(period.start.slice(0, 4)) }),
      sector: organization.sector,
      tags,
    },
    summary: (locale) => summaryText(one, locale),
    whole: (locale) => wholeText(one, locale),
  };
};

/** The cases as documents, in a fixed order. */
export const caseDocuments = (cases: readonly Case[], reader: Reader): CaseDocument[] =>
  cases.toSorted(byId).map((one) => caseDocument(one, reader));

/** The practices and guides as documents, one for all languages of a page. */
export const pageDocuments = (pages: readonly CompiledPage[], reader: Reader): PageDocument[] => {
  const groups = Map.groupBy(pages, ({ kind, id }) => `${kind}/${id}`);
  return [...groups.values()].map((files) => {
    const { kind, id } = files[0]!;
    const own = (locale: Locale) => files.find((file) => file.locale === locale);
    return {
      url: `/${kind}/${id}/`,
      weigh: () => weighFields(files.flatMap(pageFields), reader),
      entry: {
        kind: kind === 'practices' ? 'practice' : 'guide',
        id,
        languages: LOCALES.filter(own),
      },
      title: (locale) => pageTitle(files, locale),
    };
  });
};
