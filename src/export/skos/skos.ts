import type { Scheme } from '../../model/concept.ts';
import type { VocabularyConcept } from '../../model/corpus.ts';
import { LOCALE_INFO, LOCALES, type Locale } from '../../model/locale.ts';
import type { InSomeLanguages } from '../../model/text.ts';
import { PATHS } from '../../i18n/routes.ts';
import type { ExportCorpus } from '../corpus.ts';
import { guard } from '../../text/escape.ts';
import { LICENCE, PUBLISHER } from '../rights.ts';
import type { Site } from '../../i18n/site.ts';

/** The value of a property: a resource, or a text in a language or of a type. */
export type Value = { iri: string } | { text: string; lang?: string; type?: string };

/** A resource and what is said of it, properties as prefixed names. */
export interface Resource {
  iri: string;
  properties: (readonly [property: string, values: readonly Value[]])[];
}

/** The namespaces that the vocabulary uses. */
export const NAMESPACES = {
  skos: 'http://www.w3.org/2004/02/skos/core#',
  dct: 'http://purl.org/dc/terms/',
  owl: 'http://www.w3.org/2002/07/owl#',
  foaf: 'http://xmlns.com/foaf/0.1/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

/** The document that the names of the concepts hang on. */
export const vocabularyAddress = (site: Site): string => site.file('corpus/vocabulary.ttl');

export const conceptIri = (site: Site, id: string): string => `${vocabularyAddress(site)}#${id}`;

// A slug has no dot, so no concept can bear the name of a scheme.
const schemeIri = (site: Site, id: string): string => conceptIri(site, `scheme.${id}`);

const iris = (list: readonly string[]): Value[] => list.map((iri) => ({ iri }));
const isA = (type: string): readonly [string, Value[]] => ['rdf:type', [{ iri: type }]];
const inEach = (texts: InSomeLanguages): Value[] =>
  LOCALES.flatMap((locale) => {
    const text = texts[locale];
    return text === undefined ? [] : { text: guard(text), lang: LOCALE_INFO[locale].tag };
  });

const labels = (
  lists: Partial<Record<Locale, string[] | undefined>>,
  tag: (of: Locale) => string,
) =>
  LOCALES.flatMap((locale) =>
    (lists[locale] ?? []).map((text) => ({ text: guard(text), lang: tag(locale) })),
  );

const conceptResource = (
  { site, concepts }: ExportCorpus,
  concept: VocabularyConcept,
): Resource => {
  const within = (ids: readonly string[]): Value[] => iris(ids.map((id) => conceptIri(site, id)));
  const scheme = { iri: schemeIri(site, concept.scheme) };
  const isTop = !concept.broader.some((id) => concepts.get(id)?.scheme === concept.scheme);
  return {
    iri: conceptIri(site, concept.id),
    properties: [
      isA(`${NAMESPACES.skos}Concept`),
      ['skos:inScheme', [scheme]],
      ['skos:topConceptOf', isTop ? [scheme] : []],
      ['skos:prefLabel', inEach(concept.prefLabel)],
      ['skos:altLabel', labels(concept.altLabel, (locale) => LOCALE_INFO[locale].tag)],
      // Traditional forms and pinyin are among them: Chinese, but of no one script.
      ['skos:hiddenLabel', labels(concept.hiddenLabel, (locale) => locale)],
      ['skos:definition', inEach(concept.definition)],
      ['skos:broader', within(concept.broader)],
      ['skos:narrower', within(concept.narrower)],
      ['skos:related', within(concept.related)],
      ['foaf:page', iris(LOCALES.map((locale) => site.page(locale, PATHS.term(concept.id))))],
    ],
  };
};

const schemeResource = ({ site, concepts }: ExportCorpus, scheme: Scheme): Resource => ({
  iri: schemeIri(site, scheme.scheme),
  properties: [
    isA(`${NAMESPACES.skos}ConceptScheme`),
    ['skos:prefLabel', inEach(scheme.label)],
    ['skos:definition', inEach(scheme.definition)],
    [
      'skos:hasTopConcept',
      iris(
        [...concepts.values()]
          .filter(
            ({ scheme: own, broader }) =>
              own === scheme.scheme &&
              !broader.some((id) => concepts.get(id)?.scheme === scheme.scheme),
          )
          .map(({ id }) => conceptIri(site, id)),
      ),
    ],
  ],
});

/** The vocabulary as SKOS: what is said of the document, its schemes and its concepts. */
export const skos = (corpus: ExportCorpus): Resource[] => [
  {
    iri: vocabularyAddress(corpus.site),
    properties: [
      ['dct:title', [{ text: `${PUBLISHER}: vocabulary`, lang: 'en' }]],
      ['dct:publisher', [{ text: PUBLISHER }]],
      ['dct:license', [{ iri: LICENCE.url }]],
      ['dct:modified', [{ text: corpus.version.date, type: 'xsd:date' }]],
      ['owl:versionInfo', [{ text: corpus.version.text }]],
    ],
  },
  ...corpus.schemes.map((scheme) => schemeResource(corpus, scheme)),
  ...[...corpus.concepts.values()].map((concept) => conceptResource(corpus, concept)),
];
