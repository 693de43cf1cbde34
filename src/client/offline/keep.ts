import { fetchListed, forEachOf } from '../../offline/shared/fetch-listed.ts';
import {
  addressOf,
  OFFLINE_PATHS,
  sizeOf,
  type FileList,
  type ServerVersion,
} from '../../offline/shared/files.ts';
import { allStores, isWhole, MATCH, storeNames, WHOLE } from '../../offline/shared/stores.ts';
import type { Locale } from '../../model/locale.ts';

/** The site, as the names of stores have it. */
export const siteAddress = (base: string): string => new URL(base, location.href).href;

const fetchJson = async <Data>(address: string, signal?: AbortSignal): Promise<Data> => {
  const response = await fetch(address, { cache: 'no-cache', ...(signal && { signal }) });
  if (!response.ok) throw new TypeError(`${response.status} ${address}`);
  return (await response.json()) as Data;
};

/** Which version the server has, and how large each language is in it. */
export const fetchVersion = (site: string): Promise<ServerVersion> =>
  fetchJson(site + OFFLINE_PATHS.version);

interface Kept {
  /** The version that is here whole. */
  whole?: string;
  /** How many bytes of another are here. */
  part: number;
}

/** What is here of a language. */
export const keptOf = async (site: string, locale: Locale): Promise<Kept> => {
  const kept: Kept = { part: 0 };
  for (const store of await allStores(site)) {
    if (store.kind !== 'kept' || store.locale !== locale) continue;
    if (await isWhole(site, store)) kept.whole = store.version;
    else kept.part = Math.max(kept.part, await partOf(store.name));
  }
  return kept;
};

const PART = 'offline/part';

const partOf = async (name: string): Promise<number> => {
  const keys = await (await caches.open(name)).keys();
  const note = keys.find(({ url }) => url.endsWith(PART));
  const noted = note && (await caches.match(note, { ...MATCH, cacheName: name }));
  return Number((await noted?.text()) ?? 0);
};

const fill = async (
  site: string,
  locale: Locale,
  list: FileList,
  signal: AbortSignal,
  tell: (bytes: number, size: number) => void,
): Promise<void> => {
  const store = await caches.open(storeNames(site).kept(locale, list.version));
  const here = new Set((await store.keys()).map(({ url }) => url));
  const size = sizeOf(list);
  let done = 0;
  const add = (bytes: number): void => {
    done += bytes;
    tell(done, size);
  };
  const missing = list.files.filter((file) => {
    if (!here.has(addressOf(site, file[0]))) return true;
    done += file[1];
    return false;
  });
  tell(done, size);
  try {
    await forEachOf(missing, async (file) => {
      signal.throwIfAborted();
      await store.put(addressOf(site, file[0]), await fetchListed(site, file, signal));
      add(file[1]);
    });
    await store.put(site + WHOLE, new Response(list.version));
  } catch (error) {
    // How far it came, for who goes on another day.
    await store.put(site + PART, new Response(String(done))).catch(() => undefined);
    throw error;
  }
};

/**
 * Keeps all of a language, in one version. What is here already is not fetched again; if the server
 * gets another version meanwhile, that one is kept.
 */
export const keepLanguage = async (
  site: string,
  locale: Locale,
  signal: AbortSignal,
  tell: (bytes: number, size: number) => void,
): Promise<void> => {
  for (;;) {
    const list = await fetchJson<FileList>(site + OFFLINE_PATHS.list(locale), signal);
    try {
      await fill(site, locale, list, signal, tell);
      return;
    } catch (error) {
      if (!(error instanceof TypeError) || (await fetchVersion(site)).version === list.version)
        throw error;
    }
  }
};

/** Removes all that is kept of a language. */
export const removeLanguage = async (site: string, locale: Locale): Promise<void> => {
  for (const store of await allStores(site))
    if (store.kind === 'kept' && store.locale === locale) await caches.delete(store.name);
};
