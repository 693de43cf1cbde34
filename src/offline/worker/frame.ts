import { LOCALES, type Locale } from '../../model/locale.ts';
import { PATHS } from '../../i18n/routes.ts';
import { fetchListed, forEachOf } from '../shared/fetch-listed.ts';
import { addressOf, OFFLINE_PATHS, type FileList } from '../shared/files.ts';
import { MATCH } from '../shared/stores.ts';
import { BASE, localeAt, names, scope, VERSION } from './scope.ts';

/** The page that stands for one that is not kept. */
export const standIn = (locale: Locale): string => `${BASE}${locale}/${PATHS.offline}`;

/** Under which name it is noted that the frame of a language is whole. */
const noteOf = (locale: Locale): string => `${OFFLINE_PATHS.folder}framed/${locale}`;

const framed = new Map<Locale, Promise<void>>();

const load = async (locale: Locale): Promise<void> => {
  const store = await caches.open(names.read(VERSION));
  if (await store.match(BASE + noteOf(locale), MATCH)) return;
  const response = await fetch(BASE + OFFLINE_PATHS.frame(locale), { cache: 'no-cache' });
  const { version, files } = (await response.json()) as FileList;
  if (version !== VERSION) throw new Error('The server has another version.');
  const keys = files.map(([path]) => addressOf(BASE, path));
  const part = await caches.open(names.part(locale, VERSION));
  await forEachOf(files, async (file) => {
    const key = addressOf(BASE, file[0]);
    if (!(await part.match(key, MATCH))) await part.put(key, await fetchListed(BASE, file));
  });
  for (const key of keys) await store.put(key, (await part.match(key, MATCH))!);
  await store.put(BASE + noteOf(locale), new Response(VERSION));
  await caches.delete(names.part(locale, VERSION));
};

/** Fetches the frame of a language, once: its first page, its search, and the scripts of all pages. */
export const frame = (locale: Locale): Promise<void> => {
  const loading = framed.get(locale) ?? load(locale);
  framed.set(locale, loading);
  loading.catch(() => framed.delete(locale));
  return loading;
};

/** The languages of the pages that are open, and those that had their frame before. */
export const localesInUse = async (): Promise<Locale[]> => {
  const pages = await scope.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const open = new Set(pages.map(({ url }) => localeAt(url)));
  const had = await Promise.all(
    LOCALES.map(async (locale) => (await caches.match(standIn(locale), MATCH)) !== undefined),
  );
  return LOCALES.filter((locale, index) => open.has(locale) || had[index]);
};
