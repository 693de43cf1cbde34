import { existsSync, mkdirSync, renameSync, rmdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import type { Connect } from 'vite';
import { tellProgress, tellSummary } from '../../scripts/report/marks.mjs';
import { codeHash } from '../cache/code-hash.ts';
import { hashOf, sha256 } from '../cache/hash.ts';
import { contentRoot, keptOf } from '../content/source/root.ts';
import { isExport } from '../export/table/addresses.ts';
import { LOCALES } from '../model/locale.ts';
import { finishPage } from './finish.ts';

type Paths = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>;
type Path = Paths[number];

/** After so many pages it is said how far the step is. */
const TOLD = 20;

/** What all pages are made with: the code, and where they are published. */
const everything = (): string =>
  hashOf(
    codeHash('src', 'astro.config.mjs'),
    JSON.stringify([process.env.SITE_URL, process.env.BASE_PATH, process.env.EDIT_URL]),
  );

const fileOf = ({ pathname, route }: Path): string =>
  route.type === 'page' && !pathname.endsWith('.html') && route.route !== '/404'
    ? join(pathname, 'index.html')
    : pathname;

const trimmed = (pathname: string): string => pathname.replace(/^\/|\/$/g, '');

/**
 * Whether the file of an address that is no page stands in the folder already. An address that ends
 * in a parameter has a slash after it, which no file has.
 */
export const isWritten = (
  out: string,
  { route, pathname }: { route: { type: string }; pathname: string },
): boolean => route.type === 'endpoint' && existsSync(join(out, trimmed(pathname)));

/**
 * Writes the pages that are as they were, and renders the others. A page says with a `cacheKey` what
 * it is made of; one without is rendered every time. What stands in the folder already, from the
 * step of the exports, is not rendered again.
 */
const keeping = (astro: AstroPrerenderer, out: string, base: string): AstroPrerenderer => {
  const kept = keptOf(contentRoot(), 'pages-html');
  const common = everything();
  const keys = new Map<string, { name: string; key: string }>();
  let left = 0;
  let done = 0;
  const isRestored = (path: Path): boolean => {
    if (path.cacheKey === undefined) return false;
    const name = sha256(path.pathname).slice(0, 32);
    const key = hashOf(common, path.pathname, path.cacheKey);
    keys.set(trimmed(path.pathname), { name, key });
    const body = kept.read(name, key);
    if (!body) return false;
    const file = join(out, fileOf(path));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, body);
    return true;
  };
  return {
    ...astro,
    name: 'unbroken-line-pages',
    getStaticPaths: async () => {
      const all = await astro.getStaticPaths();
      const due = all.filter((path) => !isWritten(out, path));
      const paths = due.filter((path) => !isRestored(path));
      kept.prune([...keys.values()].map(({ name }) => name));
      left = paths.length;
      tellSummary(`${due.length} pages, ${left} of them anew`);
      return paths;
    },
    render: async (request, options) => {
      const result = await astro.render(request, options);
      const response = result instanceof Response ? result : result.response;
      done += 1;
      if (done % TOLD === 0) tellProgress(`${done} of ${left} pages`);
      if (!(response.headers.get('content-type') ?? '').startsWith('text/html')) return response;
      // As bytes, which are kept and written: a text would be turned into them twice.
      const html = Buffer.from(finishPage(await response.text()));
      const { pathname } = new URL(request.url);
      const known = keys.get(trimmed(decodeURI(pathname).slice(base.length - 1)));
      if (known && response.ok) kept.write(known.name, known.key, html);
      return new Response(html, response);
    },
  };
};

/** Hosts look for the page of a missing address under this name, nearest folder first. */
const nameMissingPages = (out: string): void => {
  for (const locale of LOCALES) {
    const folder = join(out, locale, '404');
    if (!existsSync(folder)) continue;
    renameSync(join(folder, 'index.html'), `${folder}.html`);
    rmdirSync(folder);
  }
};

/** Makes each page as small as it can be, and keeps it as long as what it is made of is the same. */
export const keepPages = (): AstroIntegration => {
  let out = '';
  let base = '/';
  return {
    name: 'unbroken-line-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        out = fileURLToPath(config.outDir);
        base = `${config.base.replace(/\/$/, '')}/`;
      },
      // The development server answers files in folders only with a slash after them.
      'astro:server:setup': ({ server }) => {
        const handle: Connect.NextHandleFunction = (request, _response, next) => {
          const [path = '', query] = (request.url ?? '').split('?');
          const file = path.startsWith(base) ? path.slice(base.length) : '';
          const isFile = file.includes('/') && isExport(file);
          if (isFile) request.url = `${path}/${query === undefined ? '' : `?${query}`}`;
          next();
        };
        // Before Astro's own, which is there already.
        server.middlewares.stack.unshift({ route: '', handle });
      },
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer((astro) => keeping(astro, out, base)),
      'astro:build:done': () => nameMissingPages(out),
    },
  };
};
