import type { RouteHandlerCallback } from 'workbox-core/types.js';
import { LOCALES } from '../../model/locale.ts';
import { isDesk, keepDesk } from './desk.ts';
import { frame, standIn } from './frame.ts';
import { find, findPage } from './kept.ts';
import { bind } from './pages-open.ts';
import { readPage } from './read.ts';
import { keyOf, localeAt, scope, VERSION } from './scope.ts';
import { fetchPage, type FetchedPage } from './server.ts';

/** So long a reader waits for the network where there is something to show, in milliseconds. */
const PATIENCE = 4000;

const fromServer = async ({ url, headers }: Request): Promise<FetchedPage> => {
  const page = await fetchPage(
    () => new Request(url, { headers, redirect: 'manual', cache: 'no-cache' }),
  );
  if (page.response.status >= 500) throw new Error(`${page.response.status} ${url}`);
  return page;
};

const after = (milliseconds: number): Promise<undefined> =>
  new Promise((resolve) => {
    setTimeout(() => resolve(undefined), milliseconds);
  });

/** The page that says that there is no network, in the language of the path. */
const missing = async (key: string): Promise<Response> => {
  const own = localeAt(key);
  for (const locale of [...(own ? [own] : []), ...LOCALES]) {
    const page = await find(VERSION, standIn(locale));
    if (page) return new Response(page.body, { status: 503, headers: page.headers });
  }
  return Response.error();
};

/**
 * Answers with a page: that of the server, else what is kept. Which version it is of is noted: all
 * that the page asks for later is of the same.
 */
export const answerPage: RouteHandlerCallback = async ({ request, url, event }) => {
  const { resultingClientId } = event as FetchEvent;
  const key = keyOf(url);
  const kept = findPage(key);
  const online = fromServer(request).catch(() => undefined);
  const late = kept.then((found) => (found ? after(PATIENCE) : online));
  const fresh = await Promise.race([online, late]);
  if (fresh) {
    const { response, said, version } = fresh;
    if (said === undefined) return response;
    event.waitUntil(bind(resultingClientId, version));
    if (said === VERSION) {
      const locale = localeAt(key);
      if (locale) event.waitUntil(frame(locale).catch(() => undefined));
      if (isDesk(key)) event.waitUntil(keepDesk().catch(() => undefined));
    } else event.waitUntil(scope.registration.update().catch(() => undefined));
    event.waitUntil(readPage(key, response.clone(), said));
    return response;
  }
  const found = await kept;
  await bind(resultingClientId, found?.version ?? VERSION);
  return found?.response ?? (await missing(key));
};
