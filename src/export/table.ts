import { LOCALES, type Locale } from '../schema/locale.ts';
import type { Case } from '../schema/corpus.ts';
import { atomFeed } from './atom.ts';
import { cardPicture } from './card/picture.ts';
import { checksums } from './checksums.ts';
import { CITATION_FORMATS, formatCitations } from './citation/formats.ts';
import { itemsOfArticle, itemsOfCase } from './citation/csl.ts';
import { articlesOf, type ExportCorpus } from './corpus.ts';
import { croissant } from './croissant.ts';
import { epub } from './epub/book.ts';
import { jsonLine, jsonText } from './escape.ts';
import type { ExportFiles } from './files.ts';
import { jsonFeed } from './json-feed.ts';
import { caseMarkdown } from './markdown/case.ts';
import { llmsText, twinPath } from './markdown/llms.ts';
import { openSearch } from './opensearch.ts';
import { blockLines, caseData, caseSummaries } from './records.ts';
import { jsonSchema, SCHEMA_NAMES } from './schemas.ts';
import { skosJsonLd } from './skos-json-ld.ts';
import { tei } from './tei.ts';
import { tmx } from './tmx.ts';
import { turtle } from './turtle.ts';

export type Content = string | Uint8Array;

/** A file of a kind: where it lies, whom it is for, and what writes it. */
export interface Entry {
  path: string;
  locale?: Locale;
  caseId?: string;
  write: (files: ExportFiles) => Content | Promise<Content>;
}

/** A kind of file that we publish. What it holds is said in `texts/`, under its id. */
export interface Kind {
  id: string;
  /** Its path, with what varies in braces. */
  pattern: string;
  mediaType: string;
  /** The pages whose heads lead to it. */
  linked: 'every page' | 'its case' | 'nowhere';
  /** How the head of a page names it, when it is not an alternative of the page. */
  rel?: 'search';
  entries: (corpus: ExportCorpus) => Entry[];
}

const perCase = (
  { cases }: ExportCorpus,
  path: (one: Case) => string,
  write: (one: Case) => Content,
): Entry[] => cases.map((one) => ({ path: path(one), caseId: one.id, write: () => write(one) }));

const perLocale = (path: (locale: Locale) => string, write: (locale: Locale) => Content): Entry[] =>
  LOCALES.map((locale) => ({ path: path(locale), locale, write: () => write(locale) }));

const perPage = (
  { cases }: ExportCorpus,
  path: (one: Case, locale: Locale) => string,
  write: (one: Case, locale: Locale) => Content | Promise<Content>,
): Entry[] =>
  cases.flatMap((one) =>
    LOCALES.map((locale) => ({
      path: path(one, locale),
      caseId: one.id,
      locale,
      write: () => write(one, locale),
    })),
  );

const MEDIA_OF_CITATION = {
  bib: 'application/x-bibtex',
  ris: 'application/x-research-info-systems',
  'csl.json': 'application/vnd.citationstyles.csl+json',
} as const;

const citationKinds = CITATION_FORMATS.map((format): Kind => ({
  id: `citation.${format}`,
  pattern: `corpus/{case}.${format}`,
  mediaType: MEDIA_OF_CITATION[format],
  linked: 'nowhere',
  entries: (corpus) =>
    perCase(
      corpus,
      ({ id }) => `corpus/${id}.${format}`,
      (one) => formatCitations(format, itemsOfCase(corpus, one)),
    ),
}));

const paragraphKinds = CITATION_FORMATS.map((format): Kind => ({
  id: `paragraphs.${format}`,
  pattern: `corpus/{case}.{language}.${format}`,
  mediaType: MEDIA_OF_CITATION[format],
  linked: 'nowhere',
  entries: (corpus) =>
    corpus.cases.flatMap((one) =>
      articlesOf(one).map((article) => ({
        path: `corpus/${one.id}.${article.lang}.${format}`,
        caseId: one.id,
        locale: article.lang,
        write: () => formatCitations(format, itemsOfArticle(corpus, one, article)),
      })),
    ),
}));

/** Everything that leaves the site, by kind: the only list of it. */
export const KINDS: readonly Kind[] = [
  {
    id: 'blocks',
    pattern: 'corpus/corpus.jsonl',
    mediaType: 'application/jsonl',
    linked: 'nowhere',
    entries: (corpus) => [
      {
        path: 'corpus/corpus.jsonl',
        write: () =>
          blockLines(corpus)
            .map((line) => `${jsonLine(line)}\n`)
            .join(''),
      },
    ],
  },
  {
    id: 'cases',
    pattern: 'corpus/cases.json',
    mediaType: 'application/json',
    linked: 'nowhere',
    entries: (corpus) => [
      { path: 'corpus/cases.json', write: () => jsonText(caseSummaries(corpus)) },
    ],
  },
  {
    id: 'case',
    pattern: 'corpus/cases/{case}.json',
    mediaType: 'application/json',
    linked: 'its case',
    entries: (corpus) =>
      perCase(
        corpus,
        ({ id }) => `corpus/cases/${id}.json`,
        (one) => jsonText(caseData(corpus, one)),
      ),
  },
  {
    id: 'schema',
    pattern: 'corpus/schema/{format}.schema.json',
    mediaType: 'application/schema+json',
    linked: 'nowhere',
    entries: (corpus) =>
      SCHEMA_NAMES.map((name) => ({
        path: `corpus/schema/${name}.schema.json`,
        write: () => jsonText(jsonSchema(corpus, name)),
      })),
  },
  {
    id: 'tmx',
    pattern: 'corpus/corpus.tmx',
    mediaType: 'application/x-tmx+xml',
    linked: 'nowhere',
    entries: (corpus) => [{ path: 'corpus/corpus.tmx', write: () => tmx(corpus) }],
  },
  {
    id: 'tei',
    pattern: 'corpus/{case}.tei.xml',
    mediaType: 'application/tei+xml',
    linked: 'nowhere',
    entries: (corpus) =>
      perCase(
        corpus,
        ({ id }) => `corpus/${id}.tei.xml`,
        (one) => tei(corpus, one),
      ),
  },
  {
    id: 'vocabulary.jsonld',
    pattern: 'corpus/vocabulary.jsonld',
    mediaType: 'application/ld+json',
    linked: 'nowhere',
    entries: (corpus) => [{ path: 'corpus/vocabulary.jsonld', write: () => skosJsonLd(corpus) }],
  },
  {
    id: 'vocabulary.ttl',
    pattern: 'corpus/vocabulary.ttl',
    mediaType: 'text/turtle',
    linked: 'nowhere',
    entries: (corpus) => [{ path: 'corpus/vocabulary.ttl', write: () => turtle(corpus) }],
  },
  ...citationKinds,
  ...paragraphKinds,
  {
    id: 'epub',
    pattern: 'corpus/unbroken-line.{language}.epub',
    mediaType: 'application/epub+zip',
    linked: 'nowhere',
    entries: (corpus) =>
      perLocale(
        (locale) => `corpus/unbroken-line.${locale}.epub`,
        (locale) => epub(corpus, locale),
      ),
  },
  {
    id: 'atom',
    pattern: '{language}/feed.xml',
    mediaType: 'application/atom+xml',
    linked: 'every page',
    entries: (corpus) =>
      perLocale(
        (locale) => `${locale}/feed.xml`,
        (locale) => atomFeed(corpus, locale),
      ),
  },
  {
    id: 'jsonfeed',
    pattern: '{language}/feed.json',
    mediaType: 'application/feed+json',
    linked: 'every page',
    entries: (corpus) =>
      perLocale(
        (locale) => `${locale}/feed.json`,
        (locale) => jsonFeed(corpus, locale),
      ),
  },
  {
    id: 'opensearch',
    pattern: '{language}/opensearch.xml',
    mediaType: 'application/opensearchdescription+xml',
    linked: 'every page',
    rel: 'search',
    entries: (corpus) =>
      perLocale(
        (locale) => `${locale}/opensearch.xml`,
        (locale) => openSearch(corpus, locale),
      ),
  },
  {
    id: 'llms',
    pattern: 'llms.txt',
    mediaType: 'text/plain',
    linked: 'nowhere',
    entries: (corpus) => [{ path: 'llms.txt', write: () => llmsText(corpus) }],
  },
  {
    id: 'markdown',
    pattern: '{language}/cases/{case}/index.html.md',
    mediaType: 'text/markdown',
    linked: 'nowhere',
    entries: (corpus) =>
      perPage(
        corpus,
        ({ id }, locale) => `${locale}/${twinPath(id)}`,
        (one, locale) => caseMarkdown(corpus, one, locale),
      ),
  },
  {
    id: 'card',
    pattern: '{language}/cases/{case}/card.png',
    mediaType: 'image/png',
    linked: 'nowhere',
    entries: (corpus) =>
      perPage(
        corpus,
        ({ id }, locale) => `${locale}/cases/${id}/card.png`,
        (one, locale) => cardPicture(corpus, one, locale),
      ),
  },
  {
    id: 'croissant',
    pattern: 'corpus/croissant.json',
    mediaType: 'application/ld+json',
    linked: 'nowhere',
    entries: (corpus) => [
      { path: 'corpus/croissant.json', write: (files) => croissant(corpus, files) },
    ],
  },
  {
    id: 'checksums',
    pattern: 'corpus/checksums.txt',
    mediaType: 'text/plain',
    linked: 'nowhere',
    entries: (corpus) => [
      { path: 'corpus/checksums.txt', write: (files) => checksums(corpus, files) },
    ],
  },
];
