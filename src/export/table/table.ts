import { checksums } from './checksums.ts';
import { croissant } from '../croissant/croissant.ts';
import { CITATION_KINDS } from './citations.ts';
import { CORPUS_KINDS } from './corpus.ts';
import { single, type Kind } from './kind.ts';
import { READING_KINDS } from './reading.ts';

/** Everything that leaves the site, by kind: the only list of it. */
export const KINDS: readonly Kind[] = [
  ...CORPUS_KINDS,
  ...CITATION_KINDS,
  ...READING_KINDS,
  // These two read the other files.
  single(
    { id: 'croissant', pattern: 'corpus/croissant.json', mediaType: 'application/ld+json' },
    croissant,
  ),
  single({ id: 'checksums', pattern: 'corpus/checksums.txt', mediaType: 'text/plain' }, checksums),
];
