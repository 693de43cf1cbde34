import { join } from 'node:path';
import process from 'node:process';
import { root } from '../scripts/run.mjs';
import { serve } from '../scripts/serve.mjs';
import { SITE } from './fixtures/corpus.ts';

// `frozen`: the site of the tests; `live`: what `npm run build` made.
const { url } = await serve({
  dir: process.argv[2] === 'live' ? join(root, 'dist') : SITE,
  basePath: '/',
  port: 0,
});
console.log(url);
