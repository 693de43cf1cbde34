import process from 'node:process';
import { tellSummary } from '../../../scripts/report/marks.mjs';
import { partNow, sharedOut } from '../../cache/part.ts';
import { lastCorpus } from '../../content/compile/kept-corpus.ts';
import { contentRoot, keptOf } from '../../content/source/root.ts';
import { readingOf } from './keep-case.ts';
import { packSearch } from './pack.ts';
import { writeSearch } from './write-search.ts';

const [out] = process.argv.slice(2);
if (out === undefined) {
  console.error('build-index: name the folder of the built site.');
  process.exit(2);
}
const root = contentRoot();
const kept = (part: string) => keptOf(root, part);
const { cases, vocabulary, pages } = lastCorpus(root);
const shown = cases.filter(({ isDraft }) => !isDraft);
const part = partNow();
if (part) {
  const stores = { alone: kept('search-words'), amongAll: kept('search-units') };
  const read = sharedOut(shown, part).filter((one) => readingOf(one, stores).isMade);
  tellSummary(`the words of ${read.length} cases read anew`);
  process.exit();
}
const { read, bundles, made } = await writeSearch({ cases: shown, vocabulary, pages }, out, {
  kept,
});
packSearch(out, kept('packed'));
tellSummary(
  `${shown.length} cases, the words of ${read} read anew; ${bundles} parts of the index, ${made} anew`,
);
