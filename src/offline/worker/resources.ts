import type { RouteHandlerCallback } from 'workbox-core/types.js';
import { find, findHashed, put } from './kept.ts';
import { bind, versionOf } from './pages-open.ts';
import { putAll } from './read.ts';
import { keyOf, names, pathOf, scope } from './scope.ts';
import { askServer } from './server.ts';

/** Larger files are kept only by who keeps the casebook. */
const MOST_BYTES = 2 ** 21;
const HASHED = '_/';
/** What the search leaves out of its answers where it is not kept. */
const TEXTS = 'find/texts/';

const refused = (status: number, statusText: string): Response =>
  new Response(null, { status, statusText });

const isSmall = ({ headers }: Response): boolean =>
  Number(headers.get('content-length') ?? 0) <= MOST_BYTES;

/** Answers with a file whose name changes with its bytes: it is the same in every version. */
const answerHashed = async (
  request: Request,
  key: string,
  version: Promise<string>,
  event: ExtendableEvent,
): Promise<Response> => {
  const known = await findHashed(key);
  if (known) return known;
  const response = await fetch(request);
  if (response.ok) {
    const copy = response.clone();
    event.waitUntil(version.then((own) => put(names.read(own), key, copy)));
  }
  return response;
};

/**
 * Answers what a page asks for, with a file of the version that the page is of: from what is kept,
 * else from the server, if it has that version.
 */
export const answerResource: RouteHandlerCallback = async ({ request, url, event }) => {
  const { clientId, resultingClientId } = event as FetchEvent;
  const bound = versionOf(clientId);
  // A worker asks for itself.
  event.waitUntil(bind(resultingClientId, bound));
  const key = keyOf(url);
  const path = pathOf(key);
  if (path.startsWith(HASHED)) return answerHashed(request, key, bound, event);
  const version = await bound;
  const known = await find(version, key);
  if (known) return known;
  try {
    const response = await fetch(request, { cache: 'no-cache' });
    // Asked after it: what the server had with the page, and has now, it had in between.
    const server = await askServer();
    // Who does not say has none: an older server, or no network between the two.
    if (server === undefined) return response;
    if (server !== version) {
      event.waitUntil(scope.registration.update().catch(() => undefined));
      return refused(409, 'Another version');
    }
    if (response.status === 200 && isSmall(response))
      event.waitUntil(putAll([[key, response.clone()]], version).catch(() => undefined));
    return response;
  } catch (error) {
    if (path.startsWith(TEXTS)) return refused(504, 'Not kept');
    throw error;
  }
};
