const KEY = 'desk-name';

/** The name that an editor gave in this browser; empty before that. */
export const nameOf = (): string => {
  try {
    return localStorage.getItem(KEY) ?? '';
  } catch {
    return '';
  }
};

/** Keeps the name of an editor, where the browser keeps anything. */
export const keepName = (name: string): void => {
  try {
    localStorage.setItem(KEY, name);
  } catch {
    // It is asked again the next time.
  }
};

/** The day, as locks and records have it. */
export const today = (): string => new Date().toISOString().slice(0, 10);
