import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { loadCorpus } from '../../src/content/compile/corpus.ts';
import { diskFiles } from '../../src/content/source/disk.ts';
import { packSearch } from '../../src/search/build/pack.ts';
import { published, writeSearch } from '../../src/search/build/write-search.ts';
import { corpusOf } from '../../src/search/testing/sized.ts';

// Of the frozen corpus, or of the one in a folder.
const [size, out = '', root] = process.argv.slice(2);
const corpus = root === undefined ? undefined : loadCorpus(diskFiles(root));
await writeSearch(published(corpusOf(Number(size), corpus)), out);
mkdirSync(join(out, '_'), { recursive: true });
packSearch(out);
