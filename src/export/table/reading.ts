import { atomFeed } from '../feed/atom.ts';
import { cardPicture } from '../card/picture.ts';
import { epub } from '../epub/book.ts';
import { jsonFeed } from '../feed/json-feed.ts';
import { caseMarkdown } from '../markdown/case.ts';
import { llmsText } from '../markdown/llms.ts';
import { openSearch } from '../opensearch.ts';
import { perLocale, perPage, single, type Kind } from './kind.ts';

/** What readers, and the programs that read for them, follow or show. */
export const READING_KINDS: readonly Kind[] = [
  perLocale(
    {
      id: 'epub',
      pattern: 'corpus/unbroken-line.{language}.epub',
      mediaType: 'application/epub+zip',
    },
    epub,
  ),
  perLocale(
    {
      id: 'atom',
      pattern: '{language}/feed.xml',
      mediaType: 'application/atom+xml',
      linked: 'every page',
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
