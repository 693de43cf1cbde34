import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { searchData, type SearchData } from '../../src/search/query/data.ts';
import { engineFetch } from '../../src/search/query/engine-fetch.ts';
import { createEngine, type Engine } from '../../src/search/query/engine.ts';
import {
  openPostings,
  type PagefindModule,
  type Postings,
} from '../../src/search/query/rank/postings.ts';

/** The search over the files of a folder, without a browser. */
export interface OpenedSearch {
  engine: Engine;
  data: SearchData;
  postings: Postings;
  module: PagefindModule;
  /** Address of the folder, for Pagefind. */
  base: string;
  close: () => void;
}

/** Opens the search over a folder that `writeSearch` wrote. */
export const openSearch = async (folder: string): Promise<OpenedSearch> => {
  const files = engineFetch(
    async (path) => new Response(new Uint8Array(await readFile(join(folder, path as string)))),
  );
  // Pagefind fetches its parts itself, and only from a server.
  const server = createServer((request, response) => {
    files(request.url!.replace(/\?.*/, ''))
      .then((found) => found.bytes())
      .then(
        (bytes) => response.end(bytes),
        () => response.writeHead(404).end(),
      );
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const script = pathToFileURL(join(folder, 'pagefind/pagefind.js')).href;
  const module = (await import(/* @vite-ignore */ script)) as PagefindModule;
  const data = searchData((path) => readFile(join(folder, path), 'utf8'));
  const postings = openPostings(module, base, data);
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { engine: createEngine(data, postings), data, postings, module, base, close };
};
