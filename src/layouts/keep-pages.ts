import { existsSync, renameSync, rmdirSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import type { AstroPrerenderer } from 'astro';
import { tellProgress, tellSummary } from '../../scripts/report/marks.mjs';
import { bundle, unbundle } from '../cache/bundle.ts';
import { codeHash } from '../cache/code-hash.ts';
import { hashOf, sha256 } from '../cache/hash.ts';
import { partNow, sharedOut } from '../cache/part.ts';
import { noteSums } from '../cache/sums.ts';
import { writeBelow } from '../cache/write-below.ts';
import { contentRoot, keptOf } from '../content/source/root.ts';
import { LOCALES } from '../model/locale.ts';
import { finishPage } from './finish.ts';
import {
  fileOf,
  groupsOf,
  isOfCase,
  isWritten,
  otherOrder,
  trimmed,
  withoutOtherOrders,
  type Group,
  type PageFile,
  type Path,
} from './page-groups.ts';

/** After so many pages it is said how far the step is. */
const TOLD = 20;

// A page is one piece: to ask for it as a whole would copy it once more.
const bytesOf = async (response: Response): Promise<Buffer<ArrayBuffer>> => {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  const reader = response.body?.getReader();
  for (let piece = await reader?.read(); piece?.value; piece = await reader?.read())
    pieces.push(piece.value);
  const [{ buffer, byteOffset, length } = new Uint8Array(), ...more] = pieces;
  return more.length === 0 ? Buffer.from(buffer, byteOffset, length) : Buffer.concat(pieces);
};

/** What all pages are made with: the code, and where they are published. */
export const everything = (): string =>
  hashOf(
    codeHash('src', 'astro.config.mjs', 'tsconfig.json'),
    process.version,
    JSON.stringify([process.env.SITE_URL, process.env.BASE_PATH, process.env.EDIT_URL]),
  );

/**
 * Writes the pages that are as they were, and renders the others. A page says with a `cacheKey` what
 * it is made of; one without is rendered every time. What stands in the folder already, from the
 * step of the exports, is not rendered again.
 */
export const keeping = (astro: AstroPrerenderer, out: string, base: string): AstroPrerenderer => {
  const kept = keptOf(contentRoot(), 'pages-html');
  const due = new Map<string, { file: string; group: Group }>();
  const sums = new Map<string, string>();
  let left = 0;
  let done = 0;
  const write = ({ path, body, sha256: hash }: PageFile): void => {
    for (const file of [path, otherOrder(path) ?? []].flat()) {
      writeBelow(out, file, body);
      sums.set(file, hash);
    }
  };
  const isRestored = ({ name, key }: Group): boolean => {
    const body = kept.read(name, key);
    if (!body) return false;
    unbundle<PageFile>(body).forEach(write);
    return true;
  };
  const keep = (group: Group, file: PageFile): void => {
    group.made.push(file);
    if (group.made.length < group.paths.length) return;
    kept.write(group.name, group.key, bundle(group.made));
    group.made = [];
  };
  return {
    ...astro,
    name: 'unbroken-line-pages',
    getStaticPaths: async () => {
      const all = withoutOtherOrders(await astro.getStaticPaths()).filter(
        (path) => !isWritten(out, path),
      );
      const groups = groupsOf(all, everything());
      const part = partNow();
      const share = part ? sharedOut(groups.filter(isOfCase), part) : groups;
      const asked = part ? share.flatMap(({ paths }) => paths) : all;
      const restored = new Set<Path>();
      for (const group of share) {
        if (isRestored(group)) for (const path of group.paths) restored.add(path);
        else
          for (const path of group.paths)
            due.set(trimmed(path.pathname), { file: fileOf(path), group });
      }
      const paths = asked.filter((path) => !restored.has(path));
      left = paths.length;
      kept.prune(groups.map(({ name }) => name));
      tellSummary(`${asked.length} pages, ${left} of them anew`);
      return paths;
    },
    render: async (request, options) => {
      const result = await astro.render(request, options);
      const response = result instanceof Response ? result : result.response;
      done += 1;
      if (done % TOLD === 0) tellProgress(`${done} of ${left} pages`);
      if (!(response.headers.get('content-type') ?? '').startsWith('text/html')) return response;
      const body = finishPage(await bytesOf(response));
      const { pathname } = new URL(request.url);
      const known = due.get(trimmed(decodeURI(pathname).slice(base.length - 1)));
      if (!known || !response.ok) return new Response(body, response);
      const file = { path: known.file, body, sha256: sha256(body) };
      write(file);
      keep(known.group, file);
      // What has no body is not written a second time.
      return new Response(null, { status: response.status });
    },
    teardown: async () => {
      noteSums(out, 'pages', sums);
      await astro.teardown?.();
    },
  };
};

/** Hosts look for the page of a missing address under this name, nearest folder first. */
export const nameMissingPages = (out: string): void => {
  for (const locale of LOCALES) {
    const folder = join(out, locale, '404');
    if (!existsSync(folder)) continue;
    renameSync(join(folder, 'index.html'), `${folder}.html`);
    rmdirSync(folder);
  }
};
