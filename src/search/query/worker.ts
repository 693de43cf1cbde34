import { LOCALE_OF, SCRIPT_OF, SEARCH_PATHS } from '../shared/files.ts';
import { searchData, type SearchData } from './data.ts';
import { engineFetch } from './engine-fetch.ts';
import { createEngine, type Engine } from './engine.ts';
import { openPostings, type PagefindModule } from './rank/postings.ts';
import { scriptsIn, scriptsOf } from './understand/scripts.ts';
import type { Progress, Request, Response } from './messages.ts';
import { createTransport } from './transport.ts';

const transport = createTransport(fetch, (bytes) => {
  const progress: Progress = { bytes };
  postMessage(progress);
});
const files = engineFetch(transport);

let failures = 0;

/** Asks for all that a first query will need at once: on a slow line each wait counts. */
const ahead = (base: string, data: SearchData, { locale, likely, question }: Request): void => {
  const query = question?.query ?? likely ?? '';
  const [script = SCRIPT_OF[locale]] = scriptsOf(query);
  const wanted: Promise<unknown>[] = [
    data
      .catalogue()
      .then<unknown>(({ lacking }) =>
        lacking.includes(LOCALE_OF[script]) ? data.learned(script) : undefined,
      ),
    // Few cases have one part, and of many it is as likely wanted as any.
    data.entries([0]),
    data.concepts(),
    data.compounds(scriptsIn(query).concat(script)),
    data.names(script),
    data.labels(script),
    transport(base + SEARCH_PATHS.wasm),
    transport(`${base}${SEARCH_PATHS.bundle(script, 0)}pagefind-entry.json`),
    transport(base + SEARCH_PATHS.meta(script, 0)),
  ];
  // What fails is told with the question that needs it.
  for (const one of wanted) one.catch(() => undefined);
};

const open = async (request: Request): Promise<Engine> => {
  const { base } = request;
  const decoder = new TextDecoder();
  const data = searchData(async (path) => decoder.decode(await transport(base + path)));
  // A module that failed once has failed for good: after a failure it goes by another address.
  const again = failures > 0 ? `?${failures}` : '';
  const address = `${base}${SEARCH_PATHS.engine}pagefind.js${again}`;
  const loading = import(/* @vite-ignore */ address) as Promise<PagefindModule>;
  ahead(base, data, request);
  const [module] = await Promise.all([loading, data.catalogue()]);
  module.useFetch(files.fetch);
  return createEngine(data, openPostings(module, base, data));
};

let engine: Promise<Engine> | undefined;

const answer = async (request: Request) => {
  files.forget();
  engine ??= open(request);
  try {
    const opened = await engine;
    const found = request.question && (await opened.search(request.question));
    files.settle();
    return found;
  } catch (error) {
    // Pagefind keeps what failed: the next question gets another, with all that has arrived.
    engine = undefined;
    failures += 1;
    throw error;
  }
};

addEventListener('message', ({ data: request }: MessageEvent<Request>) => {
  const reply = (response: Response) => postMessage(response);
  const { id } = request;
  answer(request).then(
    (found) => reply({ id, ...(found && { answer: found }) }),
    (error: unknown) => reply({ id, error: String(error) }),
  );
});

// Of an index that fails to load, Pagefind also rejects a promise that nobody holds.
addEventListener('unhandledrejection', (event) => event.preventDefault());
