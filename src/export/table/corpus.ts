import { jsonText } from '../../text/escape.ts';
import { caseData, caseSummaries } from '../records/records.ts';
import { jsonSchema, SCHEMA_NAMES } from '../records/schemas.ts';
import { skosJsonLd } from '../skos/json-ld.ts';
import { tei } from '../tei/tei.ts';
import { tmx } from '../tmx/tmx.ts';
import { turtle } from '../skos/turtle.ts';
import { perCase, single, type Kind } from './kind.ts';

const schemas: Kind = {
  id: 'schema',
  pattern: 'corpus/schema/{format}.schema.json',
  mediaType: 'application/schema+json',
  linked: 'nowhere',
  entries: (corpus) =>
    SCHEMA_NAMES.map((name) => ({
      path: `corpus/schema/${name}.schema.json`,
      write: () => jsonText(jsonSchema(corpus, name)),
    })),
};

/** The texts, the records and the vocabulary. */
export const CORPUS_KINDS: readonly Kind[] = [
  single(
    { id: 'blocks', pattern: 'corpus/corpus.jsonl', mediaType: 'application/jsonl' },
    ({ cases }, { piece }) => cases.values().map((one) => piece('blocks', one)),
  ),
  single({ id: 'cases', pattern: 'corpus/cases.json', mediaType: 'application/json' }, (corpus) =>
    jsonText(caseSummaries(corpus)),
  ),
  perCase(
    {
      id: 'case',
      pattern: 'corpus/cases/{case}.json',
      mediaType: 'application/json',
      linked: 'its case',
    },
    (corpus, one) => jsonText(caseData(corpus, one)),
  ),
  schemas,
  single(
    { id: 'tmx', pattern: 'corpus/corpus.tmx', mediaType: 'application/x-tmx+xml' },
    (corpus, { piece }) => tmx(corpus, (one) => piece('tmx', one)),
  ),
  perCase(
    {
      id: 'tei',
      pattern: 'corpus/{case}.tei.xml',
      mediaType: 'application/tei+xml',
      linked: 'its case',
    },
    tei,
  ),
  single(
    {
      id: 'vocabulary.jsonld',
      pattern: 'corpus/vocabulary.jsonld',
      mediaType: 'application/ld+json',
    },
    skosJsonLd,
  ),
  single(
    { id: 'vocabulary.ttl', pattern: 'corpus/vocabulary.ttl', mediaType: 'text/turtle' },
    turtle,
  ),
];
