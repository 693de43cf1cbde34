import process from 'node:process';
import { packSearch } from '../../src/search/build/pack.ts';
import { published, writeSearch } from '../../src/search/build/write-search.ts';
import { corpusOf } from '../../src/search/testing/sized.ts';

const [size, out = ''] = process.argv.slice(2);
await writeSearch(published(corpusOf(Number(size))), out);
packSearch(out);
