import { LOCALE_OF, SCRIPT_OF } from '../shared/files.ts';
import { searchData, type SearchData } from './data.ts';
import { createEngine, type Engine } from './engine.ts';
import { openPostings } from './rank/postings.ts';
import { scriptsIn, scriptsOf } from './understand/scripts.ts';
import type { Progress, Request, Response } from './messages.ts';
import { createTransport } from './transport.ts';

const transport = createTransport(fetch, (bytes) => {
  const progress: Progress = { bytes };
  postMessage(progress);
});

/** Asks for all that a first query will need at once: on a slow line each wait counts. */
const ahead = (data: SearchData, { locale, likely, question }: Request): void => {
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
    data.labels(script),
    data.list(script),
  ];
  // What fails is told with the question that needs it.
  for (const one of wanted) one.catch(() => undefined);
};

const open = (request: Request): Engine => {
  const { base } = request;
  const decoder = new TextDecoder();
  const data = searchData(async (path) => decoder.decode(await transport(base + path)));
  ahead(data, request);
  return createEngine(data, openPostings(transport, base, data));
};

let engine: Engine | undefined;

const answer = async (request: Request) => {
  engine ??= open(request);
  return request.question && (await engine.search(request.question));
};

addEventListener('message', ({ data: request }: MessageEvent<Request>) => {
  const reply = (response: Response) => postMessage(response);
  const { id } = request;
  answer(request).then(
    (found) => reply({ id, ...(found && { answer: found }) }),
    (error: unknown) => reply({ id, error: String(error) }),
  );
});
