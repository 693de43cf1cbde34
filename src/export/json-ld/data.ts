import type { Dataset, DefinedTerm, WithContext } from 'schema-dts';
import { t } from '../../i18n/messages.ts';
import { PATHS } from '../../i18n/routes.ts';
import type { VocabularyConcept } from '../../model/corpus.ts';
import { LOCALE_INFO, LOCALES, type Locale } from '../../model/locale.ts';
import { inLocale } from '../../model/text.ts';
import { LICENCE, PUBLISHER } from '../rights.ts';
import type { Site } from '../../i18n/site.ts';
import { conceptIri, vocabularyAddress } from '../skos/skos.ts';
import type { Version } from '../version.ts';

const CONTEXT = 'https://schema.org' as const;

/** A concept of the vocabulary. */
export const termJsonLd = (
  site: Site,
  locale: Locale,
  concept: VocabularyConcept,
): WithContext<DefinedTerm> => ({
  '@context': CONTEXT,
  '@type': 'DefinedTerm',
  '@id': conceptIri(site, concept.id),
  url: site.page(locale, PATHS.term(concept.id)),
  termCode: concept.id,
  name: inLocale(concept.prefLabel, locale).text,
  alternateName: [
    ...(concept.altLabel[locale] ?? []),
    ...LOCALES.flatMap((other) => (other === locale ? [] : (concept.prefLabel[other] ?? []))),
  ],
  description: inLocale(concept.definition, locale).text,
  inDefinedTermSet: {
    '@type': 'DefinedTermSet',
    '@id': vocabularyAddress(site),
    name: t(locale)('terms.title'),
  },
});

/** The data page: the corpus as a dataset, with its files. */
export const datasetJsonLd = (
  site: Site,
  locale: Locale,
  version: Version,
  files: readonly { path: string; mediaType: string; size: number }[],
): WithContext<Dataset> => ({
  '@context': CONTEXT,
  '@type': 'Dataset',
  '@id': site.page(locale, PATHS.data),
  url: site.page(locale, PATHS.data),
  name: t(locale)('site.name'),
  description: t(locale)('site.description'),
  inLanguage: LOCALES.map((one) => LOCALE_INFO[one].tag),
  license: LICENCE.url,
  version: version.text,
  dateModified: version.date,
  creator: { '@type': 'Organization', name: PUBLISHER },
  distribution: files.map(({ path, mediaType, size }) => ({
    '@type': 'DataDownload',
    contentUrl: site.file(path),
    encodingFormat: mediaType,
    contentSize: `${size} B`,
  })),
});
