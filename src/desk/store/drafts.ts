import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Draft } from '../draft/draft.ts';

interface Schema extends DBSchema {
  drafts: { key: string; value: Draft };
}

/** The drafts that this browser keeps. */
export interface DraftStore {
  all: () => Promise<Draft[]>;
  read: (id: string) => Promise<Draft | undefined>;
  /**
   * Keeps a draft under its next revision, and gives it back with that. `newer`: somebody else has
   * kept a later one, which was not written over. Throws if the browser refuses, as on a full disk.
   */
  keep: (draft: Draft) => Promise<{ kept: Draft } | { newer: Draft }>;
  remove: (id: string) => Promise<void>;
}

const NAME = 'unbroken-line-desk';
const STORE = 'drafts';

/** Opens the drafts; throws where the browser keeps nothing, as in some private windows. */
export const openDrafts = async (): Promise<DraftStore> => {
  const database: IDBPDatabase<Schema> = await openDB<Schema>(NAME, 1, {
    upgrade: (opened) => void opened.createObjectStore(STORE, { keyPath: 'id' }),
    // A later version of the desk in another tab must not wait for this one.
    blocking: () => database.close(),
  });
  return {
    all: async () => {
      const drafts = await database.getAll(STORE);
      return drafts.sort((a, b) => (a.changed < b.changed ? 1 : -1));
    },
    read: (id) => database.get(STORE, id),
    keep: async (draft) => {
      const transaction = database.transaction(STORE, 'readwrite');
      const there = await transaction.store.get(draft.id);
      if (there && there.revision > draft.revision) {
        await transaction.done;
        return { newer: there };
      }
      const kept = { ...draft, revision: draft.revision + 1 };
      await Promise.all([transaction.store.put(kept), transaction.done]);
      return { kept };
    },
    remove: (id) => database.delete(STORE, id),
  };
};
