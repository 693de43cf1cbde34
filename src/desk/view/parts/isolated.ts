/** Words of any script within a sentence of another: neither moves the signs of the other. */
export const isolated = (text: string): string => `\u2068${text}\u2069`;
