const MOST = 3;

/**
 * Prints what is wrong: of the same fault the first few places, since what is in the frame of a page
 * is in all of them. `end` says how many more there are, and gives the number of all.
 */
export const complaints = (print: (line: string) => void) => {
  const counts = new Map<string, number>();
  return {
    complain: (place: string, what: string): void => {
      const count = (counts.get(what) ?? 0) + 1;
      counts.set(what, count);
      if (count <= MOST) print(`${place} ${what}`);
    },
    end: (): number => {
      for (const [what, count] of counts)
        if (count > MOST) print(`… and ${count - MOST} more: ${what}`);
      return [...counts.values()].reduce((sum, count) => sum + count, 0);
    },
  };
};
