import { addressOf, type ListedFile } from './files.ts';
import { digestOf } from './own-page.ts';
import { MATCH } from './stores.ts';

/**
 * A file with the bytes that a list says, from what the browser has of any version, else from the
 * server. @throws what the browser says of a file that cannot be had, or has other bytes.
 */
export const fetchListed = async (
  base: string,
  [path, , digest]: ListedFile,
  signal?: AbortSignal,
): Promise<Response> => {
  const address = addressOf(base, path);
  const known = await caches.match(address, MATCH);
  if (known && (await digestOf(await known.clone().arrayBuffer())) === digest) return known;
  const response = await fetch(address, {
    integrity: `sha256-${digest}`,
    cache: 'no-cache',
    ...(signal && { signal }),
  });
  if (!response.ok) throw new TypeError(`${response.status} ${address}`);
  return response;
};

const AT_ONCE = 6;

/** Runs a task for each of many, a few at a time; what one throws ends all, and is thrown after that. */
export const forEachOf = async <Item>(
  items: readonly Item[],
  task: (item: Item) => Promise<void>,
): Promise<void> => {
  const left = items.values();
  let isOver = false;
  const run = async (): Promise<void> => {
    for (const item of left) {
      if (isOver) return;
      await task(item).catch((error: unknown) => {
        isOver = true;
        throw error;
      });
    }
  };
  const ended = await Promise.allSettled(Array.from({ length: AT_ONCE }, run));
  for (const one of ended) if (one.status === 'rejected') throw one.reason;
};
