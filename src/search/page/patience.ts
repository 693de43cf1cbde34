/** Waits for something to arrive: only time without progress counts. */
interface Patience {
  /** Something arrived, or is asked for: waits anew, or no longer. */
  renew: (isWaiting: boolean) => void;
}

/** Tells when nothing has arrived for so many milliseconds while something was waited for. */
export const patienceOf = (limit: number, onSilence: () => void): Patience => {
  let silence: ReturnType<typeof setTimeout> | undefined;
  return {
    renew: (isWaiting) => {
      clearTimeout(silence);
      if (isWaiting) silence = setTimeout(onSilence, limit);
    },
  };
};
