import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { isMain } from './in-turn/is-main.mjs';
import { root } from './run.mjs';

/** What builds keep for the next one. */
const KEPT = ['.cache', '.astro', 'node_modules/.vite'];

/** Forgets what builds have kept: the next one makes everything anew. */
export function clean(dir = root) {
  for (const name of KEPT) rmSync(join(dir, name), { recursive: true, force: true });
}

if (isMain(import.meta.url)) {
  clean();
  console.log('clean: the next build makes everything anew.');
}
