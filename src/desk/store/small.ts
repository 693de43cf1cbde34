/** `tab`: gone with the tab; `browser`: there the next time too. */
type Place = 'tab' | 'browser';

// Where a browser keeps nothing, even the name of its storage throws.
const storageOf = (place: Place): Storage => (place === 'tab' ? sessionStorage : localStorage);

/** A small thing that was kept; undefined where there is none, or the browser keeps nothing. */
export const readSmall = (place: Place, key: string): string | undefined => {
  try {
    return storageOf(place).getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
};

/** Keeps a small thing, or forgets it; false where the browser refuses. */
export const keepSmall = (place: Place, key: string, value: string | undefined): boolean => {
  try {
    if (value === undefined) storageOf(place).removeItem(key);
    else storageOf(place).setItem(key, value);
    return true;
  } catch {
    return false;
  }
};
