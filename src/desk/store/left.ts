import type { Draft } from '../draft/draft.ts';
import { keepSmall, readSmall } from './small.ts';
import type { DraftStore } from './drafts.ts';

const PREFIX = 'desk-left:';

/**
 * Puts down what was not kept yet when a page closes: the store answers later than the page lives,
 * this at once.
 */
export const leaveBehind = (draft: Draft): void =>
  void keepSmall('browser', PREFIX + draft.id, JSON.stringify(draft));

/** Forgets what was put down of a draft: the store has it. */
export const forgetLeft = (id: string): void => void keepSmall('browser', PREFIX + id, undefined);

const parsed = (text: string | undefined): Draft[] => {
  try {
    const draft = JSON.parse(text ?? 'null') as Draft | null;
    return draft === null ? [] : [draft];
  } catch {
    // One that was cut short is none; the others are.
    return [];
  }
};

const leftBehind = (): Draft[] => {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(PREFIX))
      .flatMap((key) => parsed(readSmall('browser', key)));
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
