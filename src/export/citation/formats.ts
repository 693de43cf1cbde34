import { jsonText } from '../../text/escape.ts';
import { bibtexEntry } from './bibtex.ts';
import type { CitedText, CslItem } from './item.ts';
import { risEntry } from './ris.ts';

/** The ways to write citations down, by file extension. */
export const CITATION_FORMATS = ['bib', 'ris', 'csl.json'] as const;
type CitationFormat = (typeof CITATION_FORMATS)[number];

/** An entry as the file has it, and the file of some. */
const WRITERS = {
  bib: { entry: bibtexEntry, file: (entries: string[]) => `${entries.join('')}\n` },
  ris: { entry: risEntry, file: (entries: string[]) => entries.join('\r\n') },
};

/** Citations as BibLaTeX, RIS or CSL-JSON. */
export const formatCitations = (format: CitationFormat, items: readonly CslItem[]): string => {
  if (format === 'csl.json') return jsonText(items);
  const { entry, file } = WRITERS[format];
  return file(items.map(entry));
};

/** A word that stands for the id of a block, and nowhere in an item. */
const standInFor = (item: CslItem): string => {
  const text = JSON.stringify(item);
  let count = 0;
  while (text.includes(`standin${count}`)) count += 1;
  return `standin${count}`;
};

/** Texts and each of their blocks: the library takes its time, and is asked for one block of a text. */
export const formatTexts = (format: CitationFormat, texts: readonly CitedText[]): string => {
  if (format === 'csl.json')
    return jsonText(texts.flatMap(({ whole, blocks, ofBlock }) => [whole, ...blocks.map(ofBlock)]));
  const { entry, file } = WRITERS[format];
  return file(
    texts.flatMap(({ whole, blocks, ofBlock }) => {
      const standIn = standInFor(whole);
      const written = entry(ofBlock(standIn));
      return [entry(whole), ...blocks.map((block) => written.replaceAll(standIn, block))];
    }),
  );
};
