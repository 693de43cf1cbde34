/** The right to change a draft: one tab of a browser has it. */
export interface Hold {
  /** Whether this tab has it now. */
  isOurs: () => boolean;
  /** Takes it from the tab that has it. */
  take: () => void;
  /** Gives it up. */
  release: () => void;
}

/**
 * Asks for the right to change a draft; `onChange` is told whenever it comes or goes. Where the
 * browser has no locks, each tab has it: the revisions of the store still lose nothing.
 */
export const claimDraft = (id: string, onChange: (isOurs: boolean) => void): Hold => {
  const name = `desk:${id}`;
  let isOurs = false;
  let isReleased = false;
  let end: (() => void) | undefined;
  const set = (next: boolean): void => {
    if (next === isOurs) return;
    isOurs = next;
    onChange(next);
  };
  const hold = (): Promise<void> =>
    new Promise((resolve) => {
      end = resolve;
      set(true);
    });
  const ask = (options: LockOptions): void =>
    void navigator.locks
      .request(name, options, (lock) => (lock && !isReleased ? hold() : undefined))
      // Another tab has taken it.
      .catch(() => set(false));
  if ('locks' in navigator) ask({ ifAvailable: true });
  else set(true);
  return {
    isOurs: () => isOurs,
    take: () => ask({ steal: true }),
    release: () => {
      isReleased = true;
      end?.();
      set(false);
    },
  };
};
