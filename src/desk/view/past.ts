import type { Draft } from '../draft/draft.ts';

const MOST = 200;
/** Milliseconds within which keys are one change. */
const PAUSE = 1000;

const texts = ({ files }: Draft): string => Object.values(files).join('\n');
const lines = (text: string): number => text.split('\n').length;

/** Whether a change is a few letters within a line, as somebody types. */
const isTyping = (before: Draft, after: Draft): boolean => {
  const [a, b] = [texts(before), texts(after)];
  return Math.abs(a.length - b.length) <= 3 && lines(a) === lines(b);
};

/** What can be taken back: each change, of words that are typed without a pause one for all. */
export const newPast = () => {
  let past: Draft[] = [];
  let typed = -Infinity;
  return {
    /** A change was made, at a time. */
    push: (before: Draft, after: Draft, at: number): void => {
      const goesOn = isTyping(before, after) && at - typed < PAUSE;
      typed = isTyping(before, after) ? at : -Infinity;
      if (!goesOn || past.length === 0) past = [...past.slice(1 - MOST), before];
    },
    last: (): Draft | undefined => past.at(-1),
    pop: (): void => {
      past = past.slice(0, -1);
      typed = -Infinity;
    },
  };
};
