import { LOCALES, type Locale } from '../../model/locale.ts';
import type { ExportCorpus } from '../corpus.ts';
import { atomFeed } from '../feed/atom.ts';
import { feedParts, type FeedPart } from '../feed/parts.ts';
import { cardPicture } from '../card/picture.ts';
import { epub } from '../epub/book.ts';
import { jsonFeed } from '../feed/json-feed.ts';
import { caseMarkdown } from '../markdown/case.ts';
import { llmsText } from '../markdown/llms.ts';
import { openSearch } from '../opensearch.ts';
import { perLocale, perPage, single, type Kind } from './kind.ts';

const partsOf = ({ cases, version }: ExportCorpus) => feedParts(cases, version);

/** A kind with a file for each archive of a feed and language. */
const archives = (
  head: Pick<Kind, 'id' | 'pattern' | 'mediaType'>,
  write: (corpus: ExportCorpus, part: FeedPart, locale: Locale) => string,
): Kind => ({
  linked: 'nowhere',
  ...head,
  entries: (corpus) =>
    partsOf(corpus).archives.flatMap((part) =>
      LOCALES.map((locale) => ({
        path: head.pattern.replace('{language}', locale).replace('{part}', part.name ?? ''),
        locale,
        write: () => write(corpus, part, locale),
      })),
    ),
});

/** What readers, and the programs that read for them, follow or show. */
export const READING_KINDS: readonly Kind[] = [
  perLocale(
    {
      id: 'epub',
      pattern: 'corpus/unbroken-line.{language}.epub',
      mediaType: 'application/epub+zip',
    },
    (corpus, locale, { piece }) => epub(corpus, locale, (one) => piece(`epub.${locale}`, one)),
  ),
  perLocale(
    {
      id: 'atom',
      pattern: '{language}/feed.xml',
      mediaType: 'application/atom+xml',
      linked: 'every page',
    },
    (corpus, locale) => atomFeed(corpus, partsOf(corpus).feed, locale),
  ),
  archives(
    {
      id: 'atom.archive',
      pattern: '{language}/feed/{part}.xml',
      mediaType: 'application/atom+xml',
    },
    atomFeed,
  ),
  perLocale(
    {
      id: 'jsonfeed',
      pattern: '{language}/feed.json',
      mediaType: 'application/feed+json',
      linked: 'every page',
    },
    (corpus, locale) => jsonFeed(corpus, partsOf(corpus).feed, locale),
  ),
  archives(
    {
      id: 'jsonfeed.archive',
      pattern: '{language}/feed/{part}.json',
      mediaType: 'application/feed+json',
    },
    jsonFeed,
  ),
  perLocale(
    {
      id: 'opensearch',
      pattern: '{language}/opensearch.xml',
      mediaType: 'application/opensearchdescription+xml',
      linked: 'every page',
      rel: 'search',
    },
    openSearch,
  ),
  single({ id: 'llms', pattern: 'llms.txt', mediaType: 'text/plain' }, llmsText),
  perPage(
    {
      id: 'markdown',
      pattern: '{language}/cases/{case}/index.html.md',
      mediaType: 'text/markdown',
      linked: 'its case',
    },
    caseMarkdown,
  ),
  perPage(
    { id: 'card', pattern: '{language}/cases/{case}/card.png', mediaType: 'image/png' },
    cardPicture,
  ),
];
