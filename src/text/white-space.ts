/** A text with each run of white space as one space; most of it is one already, and stays as it is. */
export const foldSpace = (text: string): string => text.replace(/\s{2,}|[^\S ]/g, ' ');
