import { citedTexts, itemsOfCase } from '../citation/csl.ts';
import { CITATION_FORMATS, formatCitations, formatTexts } from '../citation/formats.ts';
import { textsOf } from '../../model/corpus.ts';
import { perCase, perPage, type Kind } from './kind.ts';

const MEDIA_TYPES = {
  bib: 'application/x-bibtex',
  ris: 'application/x-research-info-systems',
  'csl.json': 'application/vnd.citationstyles.csl+json',
} as const;

/** What there is to cite of a case, and of each language of its texts. */
export const CITATION_KINDS: readonly Kind[] = [
  ...CITATION_FORMATS.map((format) =>
    perCase(
      {
        id: `citation.${format}`,
        pattern: `corpus/{case}.${format}`,
        mediaType: MEDIA_TYPES[format],
        // The page of a case links to all of these in its text.
        linked: format === 'ris' ? 'its case' : 'its sources',
      },
      (corpus, one) => formatCitations(format, itemsOfCase(corpus, one)),
    ),
  ),
  ...CITATION_FORMATS.map((format) =>
    perPage(
      {
        id: `paragraphs.${format}`,
        pattern: `corpus/{case}.{language}.${format}`,
        mediaType: MEDIA_TYPES[format],
      },
      (corpus, one, locale) => formatTexts(format, citedTexts(corpus, one, locale)),
      (one) => [...new Set(textsOf(one).map(({ lang }) => lang))],
    ),
  ),
];
