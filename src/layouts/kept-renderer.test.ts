import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AstroPrerenderer } from 'astro';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keptIn } from '../cache/kept.ts';
import { writeBelow } from '../cache/write-below.ts';
import { keepRenderer, restoreRenderer, type PagesData } from './kept-renderer.ts';
import { renderPages } from './render-pages.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'renderer-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const bytes = (text: string): Uint8Array => Buffer.from(text);
const route = { type: 'page', route: '/a', component: 'a.astro', prerender: true, pathname: '/a' };
// What Astro leaves: an entry that exports an app, which answers with what it was given.
const ENTRY = `
  let known; let asked;
  export const app = {
    manifest: { routes: [{ routeData: { ...${JSON.stringify(route)}, fallbackRoutes: [] } }] },
    setInternals: ({ pagesByKeys }) => { known = pagesByKeys; },
    setOptions: ({ settings }) => { asked = settings.scripts.length; },
    render: async (request) =>
      new Response([request.url, known.get('/a&a.astro').styles[0].sheet.content, asked].join(' ')),
  };`;
const styles = [{ depth: 0, order: 0, sheet: { type: 'inline', content: 'p{}' } }];
const pages = new Map([['/a&a.astro', { key: 'k', styles }]]) as unknown as PagesData;

const keepIn = (out: string, key: string) => {
  writeBelow(out, '.prerender/prerender-entry.X1.mjs', bytes(ENTRY));
  writeBelow(out, '_/a.js', bytes('1'));
  writeBelow(out, 'corpus/a.json', bytes('{}'));
  const kept = keptIn(join(folder, 'kept'));
  keepRenderer(out, pages, key, kept);
  return kept;
};

test('makes the pages again, with what they load and without what made them', async () => {
  const kept = keepIn(join(folder, 'one'), '1');
  const out = join(folder, 'two');
  const renderer = restoreRenderer(out, '1', kept);
  expect(renderer).toBeDefined();
  await renderPages(renderer!, out, { origin: 'https://example.org', base: '/b/' });
  expect(readdirSync(out, { recursive: true }).sort()).toEqual([
    ...['_', '_/a.js', 'a', 'a/index.html'],
  ]);
  expect(readFileSync(join(out, 'a/index.html'), 'utf8')).toBe('https://example.org/b/a/ p{} 0');
});

test('of other code, of a damaged file or of no entry there is nothing', () => {
  const kept = keepIn(join(folder, 'one'), '1');
  expect(restoreRenderer(join(folder, 'two'), '2', kept)).toBeUndefined();
  writeFileSync(join(folder, 'kept/renderer'), 'damaged');
  expect(restoreRenderer(join(folder, 'two'), '1', kept)).toBeUndefined();
  rmSync(join(folder, 'one/.prerender/prerender-entry.X1.mjs'));
  keepRenderer(join(folder, 'one'), pages, '1', kept);
  expect(restoreRenderer(join(folder, 'two'), '1', kept)).toBeUndefined();
  expect(existsSync(join(folder, 'two'))).toBe(false);
});

const of = (paths: { pathname: string; type?: string }[], status = 200): AstroPrerenderer =>
  ({
    name: 'test',
    getStaticPaths: () =>
      Promise.resolve(
        paths.map(({ pathname, type = 'page' }) => ({
          pathname,
          route: { type, route: pathname },
        })),
      ),
    render: (request: Request) => Promise.resolve(new Response(request.url, { status })),
  }) as unknown as AstroPrerenderer;

test('writes a page in a folder, a file under its name, and each address once', async () => {
  const paths = [
    { pathname: '/' },
    { pathname: '/en/terms/' },
    { pathname: '/en/terms' },
    { pathname: '/404' },
    { pathname: '/robots.txt', type: 'endpoint' },
    { pathname: '/media/a.png/', type: 'endpoint' },
  ];
  await renderPages(of(paths), folder, { origin: 'https://a.example', base: '/' });
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  expect(read('index.html')).toBe('https://a.example/');
  expect(read('en/terms/index.html')).toBe('https://a.example/en/terms/');
  expect(read('404.html')).toBe('https://a.example/404/');
  expect(read('robots.txt')).toBe('https://a.example/robots.txt');
  expect(read('media/a.png')).toBe('https://a.example/media/a.png/');
});

test('a page that leads elsewhere is none that can be kept', async () => {
  const settings = { origin: 'https://a.example', base: '/' };
  await expect(renderPages(of([{ pathname: '/a' }], 302), folder, settings)).rejects.toThrow(
    '/a leads elsewhere.',
  );
});
