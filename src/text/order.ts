/** The order of texts by the units that they are made of: the same everywhere, whatever the locale. */
export const byUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The order of things by their ids. */
export const byId = (a: { id: string }, b: { id: string }): number => byUnits(a.id, b.id);
