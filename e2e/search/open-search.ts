import { readFile } from 'node:fs/promises';
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
}

/** Opens the search over a folder that `writeSearch` wrote, and tells of each file that it reads. */
export const openSearch = async (
  folder: string,
  onRead: (path: string) => void = () => undefined,
): Promise<OpenedSearch> => {
  const base = 'https://search.example/';
  const read = (path: string): Promise<Buffer> => {
    onRead(path);
    return readFile(join(folder, path));
  };
  const files = engineFetch(
    async (address) => new Uint8Array(await read(address.slice(base.length))),
  );
  const script = pathToFileURL(join(folder, 'pagefind/pagefind.js')).href;
  const module = (await import(/* @vite-ignore */ script)) as PagefindModule;
  module.useFetch(files.fetch);
  const data = searchData(async (path) => (await read(path)).toString());
  const postings = openPostings(module, base, data);
  return { engine: createEngine(data, postings), data, postings, module, base };
};
