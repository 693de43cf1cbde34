import process from 'node:process';
import { keepCorpus } from '../../content/compile/kept-corpus.ts';
import { contentRoot, keptOf } from '../../content/source/root.ts';
import { packSearch } from './pack.ts';
import { writeSearch } from './write-search.ts';

const [out] = process.argv.slice(2);
if (out === undefined) {
  console.error('build-index: name the folder of the built site.');
  process.exit(2);
}
const corpus = keepCorpus(contentRoot());
await writeSearch({ ...corpus, cases: corpus.cases.map(({ read }) => read()) }, out);
packSearch(out, keptOf(contentRoot(), 'packed'));
