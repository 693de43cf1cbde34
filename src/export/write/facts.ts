import { hashOf } from '../../cache/hash.ts';
import { keptOf } from '../../content/source/root.ts';
import type { ExportCorpus } from '../corpus.ts';
import type { FileFacts } from '../table/kind.ts';

const NAME = 'exports.json';
const keyOf = ({ site, version }: ExportCorpus): string => hashOf(site.file(''), version.text);

/** Keeps the sizes and hashes of the files that were written, for the pages that tell of them. */
export const keepFacts = (
  root: string,
  corpus: ExportCorpus,
  facts: ReadonlyMap<string, FileFacts>,
): void => keptOf(root, 'index').put(NAME, keyOf(corpus), JSON.stringify([...facts]));

/** The sizes and hashes of the files of this corpus, as far as they are written. */
export const keptFacts = (root: string, corpus: ExportCorpus): Map<string, FileFacts> => {
  const body = keptOf(root, 'index').read(NAME, keyOf(corpus));
  return new Map(body ? (JSON.parse(body.toString()) as [string, FileFacts][]) : []);
};
