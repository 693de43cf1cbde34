import { SEARCH_PATHS } from '../shared/files.ts';
import type { Question } from './answer.ts';
import { searchData } from './data.ts';
import { engineFetch } from './engine-fetch.ts';
import { createEngine, type Engine } from './engine.ts';
import { openPostings, type PagefindModule } from './rank/postings.ts';
import type { Request, Response } from './messages.ts';

const fetchText = async (address: string): Promise<string> => {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return response.text();
};

const direct = engineFetch(globalThis.fetch);
// Pagefind takes a part of the index that does not come for one without a word in it, and finds
// nothing: what failed is kept, and held against the answer.
let failure: Error | undefined;
globalThis.fetch = async (input, init) => {
  try {
    const response = await direct(input, init);
    if (!response.ok) failure = new Error(`${response.status} ${response.url}`);
    return response;
  } catch (error) {
    failure = error instanceof Error ? error : new Error(String(error));
    throw error;
  }
};

const open = async (base: string): Promise<Engine> => {
  const data = searchData((path) => fetchText(base + path));
  const address = `${base}${SEARCH_PATHS.engine}pagefind.js`;
  const [module] = await Promise.all([
    import(/* @vite-ignore */ address) as Promise<PagefindModule>,
    data.catalogue(),
  ]);
  return createEngine(data, openPostings(module, base, data));
};

let engine: Promise<Engine> | undefined;

const answer = async (base: string, question: Question | undefined) => {
  engine ??= open(base);
  // What failed is tried anew with the next question.
  engine.catch(() => (engine = undefined));
  const opened = await engine;
  const found = question && (await opened.search(question));
  if (failure !== undefined) throw failure;
  return found;
};

addEventListener('message', ({ data: { id, base, question } }: MessageEvent<Request>) => {
  const reply = (response: Response) => postMessage(response);
  answer(base, question).then(
    (found) => reply({ id, ...(found && { answer: found }) }),
    (error: unknown) => reply({ id, error: String(error) }),
  );
});

// Of an index that fails to load, Pagefind also rejects a promise that nobody holds.
addEventListener('unhandledrejection', (event) => event.preventDefault());
