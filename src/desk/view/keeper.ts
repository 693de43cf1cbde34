import type { Draft } from '../draft/draft.ts';
import type { DraftStore } from '../store/drafts.ts';

/** How far the last change is from being kept. */
export type Keeping =
  { state: 'kept' } | { state: 'keeping' } | { state: 'failed'; reason: string };

/** Milliseconds of quiet before a change is kept: well within a second of the key. */
const QUIET = 250;

/** Keeps the changes of one draft in their order, each soon after it was made. */
export const keeper = (
  store: DraftStore | undefined,
  tell: (keeping: Keeping) => void,
  onNewer: (newer: Draft) => void,
) => {
  let waiting: Draft | undefined;
  let revision = 0;
  let timer = 0;
  let last: Promise<void> = Promise.resolve();

  const write = async (draft: Draft): Promise<void> => {
    if (!store) {
      tell({ state: 'failed', reason: '' });
      return;
    }
    revision = Math.max(revision, draft.revision);
    try {
      const answer = await store.keep({ ...draft, revision });
      if ('newer' in answer) {
        onNewer(answer.newer);
        return;
      }
      revision = answer.kept.revision;
      if (!waiting) tell({ state: 'kept' });
    } catch (error) {
      tell({ state: 'failed', reason: error instanceof Error ? error.message : String(error) });
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
      tell({ state: 'keeping' });
      clearTimeout(timer);
      timer = window.setTimeout(() => void now(), QUIET);
    },
    /** Keeps what waits at once. */
    now,
  };
};
