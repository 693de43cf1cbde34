import { LOCALES } from '../../model/locale.ts';
import { PATHS } from '../../i18n/routes.ts';
import { fetchListed, forEachOf } from '../shared/fetch-listed.ts';
import { addressOf, OFFLINE_PATHS, type FileList } from '../shared/files.ts';
import { MATCH } from '../shared/stores.ts';
import { BASE, names, pathOf, VERSION } from './scope.ts';

const PAGES = new Set(LOCALES.map((locale) => `${locale}/${PATHS.desk}`));

/** Whether an address is that of the desk. */
export const isDesk = (key: string): boolean => PAGES.has(pathOf(key));

/** Whether somebody has opened the desk in this browser. */
export const hadDesk = async (): Promise<boolean> => {
  const found = await Promise.all([...PAGES].map((path) => caches.match(BASE + path, MATCH)));
  return found.some((page) => page !== undefined);
};

/** Keeps what the desk needs, once it was opened: all its screens, and what it knows of all cases. */
export const keepDesk = async (): Promise<void> => {
  const answer = await fetch(BASE + OFFLINE_PATHS.desk, { cache: 'no-cache' });
  const { version, files } = (await answer.json()) as FileList;
  if (version !== VERSION) return;
  const store = await caches.open(names.read(VERSION));
  await forEachOf(files, async (file) => {
    const key = addressOf(BASE, file[0]);
    if (!(await store.match(key, MATCH))) await store.put(key, await fetchListed(BASE, file));
  });
};
