import { CacheExpiration } from 'workbox-expiration/CacheExpiration.js';
import { SEARCH_PATHS } from '../../search/shared/files.ts';
import { MATCH } from '../shared/stores.ts';
import { isDesk } from './desk.ts';
import { put } from './kept.ts';
import { BASE, localeAt, names, pathOf } from './scope.ts';
import { askServer } from './server.ts';

/** Of what was read the last pages are kept; the frame stays. */
const MOST_PAGES = 200;

/** What belongs to the page of a case besides what it asks for: what the search says of it. */
const companionsOf = (key: string): string[] => {
  const locale = localeAt(key);
  const id = /^[a-z]+\/cases\/([^/]+)\/$/.exec(pathOf(key))?.[1];
  return id !== undefined && locale
    ? [BASE + SEARCH_PATHS.summary(id, locale), BASE + SEARCH_PATHS.whole(id, locale)]
    : [];
};

/**
 * Puts by answers of the server that were asked for as those of a version, if it still has that
 * version after the last of them has arrived.
 */
export const putAll = async (
  answers: readonly (readonly [key: string, response: Response])[],
  version: string,
): Promise<boolean> => {
  const whole = await Promise.all(
    answers.map(async ([key, { headers, body, status }]) => {
      const bytes = await new Response(body).blob();
      return [key, new Response(bytes, { status, headers })] as const;
    }),
  );
  if ((await askServer()) !== version) return false;
  for (const [key, response] of whole) await put(names.read(version), key, response);
  return true;
};

const fetchNew = async (key: string, store: string): Promise<[string, Response][]> => {
  const known = await caches.match(key, { ...MATCH, cacheName: store });
  if (known) return [];
  const response = await fetch(key, { cache: 'no-cache' });
  return response.ok ? [[key, response]] : [];
};

/** Keeps a page that is read, with what belongs to it. */
export const readPage = async (key: string, page: Response, version: string): Promise<void> => {
  const type = page.headers.get('content-type') ?? '';
  if (page.status !== 200 || !type.startsWith('text/html')) return;
  const store = names.read(version);
  try {
    const others = await Promise.all(companionsOf(key).map((one) => fetchNew(one, store)));
    if (!(await putAll([[key, page], ...others.flat()], version)) || isDesk(key)) return;
    const expiration = new CacheExpiration(store, { maxEntries: MOST_PAGES, matchOptions: MATCH });
    await expiration.updateTimestamp(key);
    await expiration.expireEntries();
  } catch {
    // The network broke off, or nothing may be written: the page is there all the same.
  }
};
