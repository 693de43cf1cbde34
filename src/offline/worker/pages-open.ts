import { MATCH } from '../shared/stores.ts';
import { BASE, names, scope, VERSION } from './scope.ts';

// A worker is stopped whenever it has nothing to do: what it must know is written down.
const known = new Map<string, string | Promise<string>>();
const noteOf = (id: string): string => `${BASE}page/${id}`;

/** Notes of which version an open page, or a worker of one, is; what it asks for waits for that. */
export const bind = async (id: string, version: string | Promise<string>): Promise<void> => {
  if (id === '') return;
  known.set(id, version);
  try {
    const notes = await caches.open(names.notes);
    await notes.put(noteOf(id), new Response(await version));
  } catch {
    // Without room it is known as long as this worker runs.
  }
};

const notedVersion = async (id: string): Promise<string | undefined> =>
  known.get(id) ?? (await caches.match(noteOf(id), { ...MATCH, cacheName: names.notes }))?.text();

/** The version of an open page; of one that nobody has looked at, the worker's. */
export const versionOf = async (id: string): Promise<string> => (await notedVersion(id)) ?? VERSION;

/** The pages that no worker has had. */
export const strangers = async (): Promise<WorkerClient[]> => {
  const pages = await scope.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const noted = await Promise.all(pages.map(({ id }) => notedVersion(id)));
  return pages.filter((_, index) => noted[index] === undefined);
};

/** The versions of all pages that are open; forgets those that are closed. */
export const openVersions = async (): Promise<Set<string>> => {
  const pages = await scope.clients.matchAll({ type: 'all', includeUncontrolled: true });
  const notes = await caches.open(names.notes);
  const ids = new Set(pages.map(({ id }) => noteOf(id)));
  for (const { url } of await notes.keys()) if (!ids.has(url)) await notes.delete(url);
  return new Set(await Promise.all(pages.map(({ id }) => versionOf(id))));
};
