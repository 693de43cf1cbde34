import process from 'node:process';
import { packSearch } from '../../src/search/build/pack.ts';
import { writeSearch } from '../../src/search/build/write-search.ts';
import { corpusOf } from '../../src/search/testing/sized.ts';

const [size, out = ''] = process.argv.slice(2);
await writeSearch(corpusOf(Number(size)), out);
packSearch(out);
