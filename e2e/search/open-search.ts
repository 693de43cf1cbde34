import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { searchData, type SearchData } from '../../src/search/query/data.ts';
import { createEngine, type Engine } from '../../src/search/query/engine.ts';
import { openPostings, type Postings } from '../../src/search/query/rank/postings.ts';

/** The search over the files of a folder, without a browser. */
export interface OpenedSearch {
  engine: Engine;
  data: SearchData;
  postings: Postings;
}

/** Opens the search over a folder that `writeSearch` wrote, and tells of each file that it reads. */
export const openSearch = (
  folder: string,
  onRead: (path: string) => void = () => undefined,
): OpenedSearch => {
  const read = (path: string): Promise<Buffer> => {
    onRead(path);
    return readFile(join(folder, path));
  };
  const data = searchData(async (path) => (await read(path)).toString());
  const postings = openPostings(async (path) => new Uint8Array(await read(path)), '', data);
  return { engine: createEngine(data, postings), data, postings };
};
