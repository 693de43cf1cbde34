import { allStores, isWhole, MATCH, type Store } from '../shared/stores.ts';
import { BASE, localeAt, VERSION } from './scope.ts';

/** Puts an answer by; where there is no room, or no leave, nothing is kept. */
export const put = async (store: string, key: string, response: Response): Promise<void> => {
  try {
    await (await caches.open(store)).put(key, response);
  } catch {
    // All else works without.
  }
};

/** What may be shown: languages that are kept whole, and what was read. */
const usableStores = async (): Promise<Store[]> => {
  const all = await allStores(BASE);
  const usable = await Promise.all(
    all.map(async (store) => store.kind === 'read' || (await isWhole(BASE, store))),
  );
  return all.filter((_, index) => usable[index]);
};

const matchIn = ({ name }: Store, key: string): Promise<Response | undefined> =>
  caches.match(key, { ...MATCH, cacheName: name });

/** A file of a version, if it is kept. */
export const find = async (version: string, key: string): Promise<Response | undefined> => {
  for (const store of await usableStores()) {
    const found = store.version === version && (await matchIn(store, key));
    if (found) return found;
  }
  return undefined;
};

/**
 * A page of any version: of a language that is kept whole first, because all that it leads to is
 * there; then of this version, then of the latest before it.
 */
export const findPage = async (
  key: string,
): Promise<{ response: Response; version: string } | undefined> => {
  const locale = localeAt(key);
  const stores = (await usableStores()).reverse();
  const order = [
    ...stores.filter((store) => store.kind === 'kept' && store.locale === locale),
    ...stores.filter(({ version }) => version === VERSION),
    ...stores,
  ];
  for (const store of order) {
    const response = await matchIn(store, key);
    if (response) return { response, version: store.version };
  }
  return undefined;
};

/** A file whose name changes with its bytes, of any version. */
export const findHashed = (key: string): Promise<Response | undefined> => caches.match(key, MATCH);

/** Versions before the last are read only where a page of them is open. */
const LATEST = 3;

/** Removes what no open page is of, and nobody keeps. */
export const prune = async (open: ReadonlySet<string>): Promise<void> => {
  const stores = await allStores(BASE);
  const read = stores.filter(({ kind }) => kind === 'read');
  const wanted = new Set([VERSION, ...open, ...read.slice(-LATEST).map(({ version }) => version)]);
  const old = stores.filter(({ kind, version }) => kind === 'part' && version !== VERSION);
  for (const { name } of [...old, ...read.filter(({ version }) => !wanted.has(version))])
    await caches.delete(name);
  for (const [place, { name, kind, version, locale }] of stores.entries()) {
    const later = stores
      .slice(place + 1)
      .filter((one) => kind === 'kept' && one.kind === kind && one.locale === locale);
    const isWholeLater = await Promise.all(later.map((one) => isWhole(BASE, one)));
    if (isWholeLater.includes(true) && !open.has(version)) await caches.delete(name);
  }
};
