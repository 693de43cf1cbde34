import type { Draft } from '../draft/draft.ts';
import type { DraftStore } from './drafts.ts';

const PREFIX = 'desk-left:';

/**
 * Puts down what was not kept yet when a page closes: the store answers later than the page lives,
 * this at once.
 */
export const leaveBehind = (draft: Draft): void => {
  try {
    localStorage.setItem(PREFIX + draft.id, JSON.stringify(draft));
  } catch {
    // Too large, or the browser keeps nothing: what the store has is all there is.
  }
};

/** Forgets what was put down of a draft: the store has it. */
export const forgetLeft = (id: string): void => {
  try {
    localStorage.removeItem(PREFIX + id);
  } catch {
    // Then nothing was put down.
  }
};

const leftBehind = (): Draft[] => {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(PREFIX))
      .map((key) => JSON.parse(localStorage.getItem(key) ?? 'null') as Draft);
  } catch {
    return [];
  }
};

/** Keeps what pages that were closed have put down; beside a later state as a draft of its own. */
export const recoverLeft = async (store: DraftStore): Promise<void> => {
  for (const draft of leftBehind()) {
    const answer = await store.keep(draft);
    const isOther =
      'newer' in answer && JSON.stringify(answer.newer.files) !== JSON.stringify(draft.files);
    if (isOther) await store.keep({ ...draft, id: crypto.randomUUID(), revision: 0 });
    forgetLeft(draft.id);
  }
};
