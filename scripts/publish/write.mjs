import { globSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isMain } from '../in-turn/is-main.mjs';
import { root } from '../run.mjs';
import { normaliseBase } from '../http/static-site.mjs';
import { headersFile, redirectsFile } from './host-files.mjs';
import { licences } from './licences.mjs';

/** Writes into a built site what its hosts read, and the licences of what it is made with. */
export function writePublishing(out, basePath) {
  const base = normaliseBase(basePath);
  const languages = globSync('*/404.html', { cwd: out }).map(dirname).sort();
  writeFileSync(join(out, '_headers'), headersFile(base));
  writeFileSync(join(out, '_redirects'), redirectsFile(base, languages));
  writeFileSync(join(out, 'licences.txt'), licences(root));
}

if (isMain(import.meta.url)) writePublishing(process.argv[2], process.env.BASE_PATH);
