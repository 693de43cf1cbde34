import { isEdited, type Draft } from '../draft/draft.ts';
import type { DraftStore } from '../store/drafts.ts';
import { forgetLeft, leaveBehind } from '../store/left.ts';

/** How far the last change is from being kept. */
export type Keeping =
  | { state: 'kept' }
  | { state: 'keeping' }
  /** Another tab has kept a later state; what was written here is a draft of its own now. */
  | { state: 'parted' }
  | { state: 'failed'; reason: string };

/** Milliseconds of quiet before a change is kept: well within a second of the key. */
const QUIET = 250;

/** Milliseconds until what could not be kept is tried again, without another key. */
const RETRY = 5000;

/** Whether there is anything that somebody would miss. */
export const isWorth = (draft: Draft): boolean => isEdited(draft) || draft.source !== undefined;

/**
 * Keeps the changes of one draft in their order, each soon after it was made; a draft that is as it
 * was begun is none. What cannot be kept waits for the next try.
 */
export const keeper = (
  store: DraftStore | undefined,
  tell: (keeping: Keeping) => void,
  onNewer: (newer: Draft) => void,
) => {
  let waiting: Draft | undefined;
  let unkept: Draft | undefined;
  let revision = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last: Promise<void> = Promise.resolve();

  const write = async (draft: Draft): Promise<void> => {
    if (!store) {
      tell({ state: 'failed', reason: '' });
      return;
    }
    revision = Math.max(revision, draft.revision);
    try {
      if (!isWorth(draft)) {
        await store.remove(draft.id);
        if (unkept === draft) unkept = undefined;
        if (!waiting) tell({ state: 'kept' });
        return;
      }
      const answer = await store.keep({ ...draft, revision });
      if ('newer' in answer) {
        await store.keep({ ...draft, id: crypto.randomUUID(), revision: 0 });
        waiting = undefined;
        unkept = undefined;
        tell({ state: 'parted' });
        onNewer(answer.newer);
        return;
      }
      revision = answer.kept.revision;
      if (unkept === draft) unkept = undefined;
      forgetLeft(draft.id);
      if (!waiting) tell({ state: 'kept' });
    } catch (error) {
      waiting ??= draft;
      tell({ state: 'failed', reason: error instanceof Error ? error.message : String(error) });
      clearTimeout(timer);
      timer = setTimeout(() => void now(), RETRY);
    }
  };
  const now = (): Promise<void> => {
    clearTimeout(timer);
    const draft = waiting;
    waiting = undefined;
    if (draft) last = last.then(() => write(draft));
    return last;
  };
  return {
    /** Keeps a draft after a moment without another change. */
    soon: (draft: Draft): void => {
      waiting = draft;
      unkept = draft;
      tell({ state: 'keeping' });
      clearTimeout(timer);
      timer = setTimeout(() => void now(), QUIET);
    },
    /** Keeps what waits at once. */
    now,
    /** The same where the page may be gone before the store has answered. */
    leave: (): void => {
      if (unkept && isWorth(unkept))
        leaveBehind({ ...unkept, revision: Math.max(revision, unkept.revision) });
      void now();
    },
  };
};
