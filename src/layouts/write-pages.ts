import { cpSync } from 'node:fs';
import process from 'node:process';
import { siteSettings } from '../i18n/site.ts';
import { everything, keeping, nameMissingPages } from './keep-pages.ts';
import { rendererKept, restoreRenderer } from './kept-renderer.ts';
import { renderPages } from './render-pages.ts';

const [out] = process.argv.slice(2);
if (out === undefined) {
  console.error('write-pages: name the folder to write to.');
  process.exit(2);
}
const renderer = restoreRenderer(out, everything(), rendererKept());
if (renderer) {
  cpSync('public', out, { recursive: true });
  // What is published was said by the step before.
  const { origin, base } = siteSettings(process.env);
  const below = `${base.replace(/\/$/, '')}/`;
  await renderPages(keeping(renderer, out, below), out, { origin, base: below });
  nameMissingPages(out);
} else {
  const { build } = await import('astro');
  // Of types and collections a build needs none; the option is Astro's own, which it does not declare.
  await build({ outDir: out }, { sync: false } as object);
  // What Astro has started may still be there.
  process.exit();
}
