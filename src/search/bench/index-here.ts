import process from 'node:process';
import { packSearch } from '../pack.ts';
import { writeSearch } from '../write-search.ts';
import { corpusOf } from './sized.ts';

const [size, out = ''] = process.argv.slice(2);
await writeSearch(corpusOf(Number(size)), out);
packSearch(out);
