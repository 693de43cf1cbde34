import type { ExportCorpus } from '../corpus.ts';
import { jsonText } from '../../text/escape.ts';
import { NAMESPACES, skos, type Resource, type Value } from './skos.ts';

const printValue = (value: Value): object | string => {
  if ('iri' in value) return { '@id': value.iri };
  if (value.lang !== undefined) return { '@value': value.text, '@language': value.lang };
  return value.type === undefined ? value.text : { '@value': value.text, '@type': value.type };
};

const printResource = ({ iri, properties }: Resource): object => ({
  '@id': iri,
  ...Object.fromEntries(
    properties
      .filter(([, values]) => values.length > 0)
      .map(([property, values]) => [
        property === 'rdf:type' ? '@type' : property,
        property === 'rdf:type'
          ? values.map((value) => ('iri' in value ? value.iri : value.text))
          : values.map(printValue),
      ]),
  ),
});

/** The vocabulary as JSON-LD 1.1, the same triples as the Turtle file. */
export const skosJsonLd = (corpus: ExportCorpus): string =>
  jsonText({ '@context': NAMESPACES, '@graph': skos(corpus).map(printResource) });
