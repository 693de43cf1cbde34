import type { Name } from '../../i18n/names.ts';

/** The formats of citations, by the extension of their files. */
export const FORMATS = ['bib', 'ris', 'csl.json'] as const;
export type Format = (typeof FORMATS)[number];

/** What the dialog itself reads of an item of CSL-JSON. */
export interface Item {
  id: string;
  title: string;
  language: string;
  author?: Name[];
  'original-author'?: Name[];
  'container-title'?: string;
  issued?: { 'date-parts': number[][] };
  'original-date'?: { 'date-parts': number[][] };
  'original-publisher'?: string;
  genre?: string;
  page?: string;
  URL?: string;
}

/** The items of a CSL-JSON file. */
export const readItems = (text: string): Item[] => JSON.parse(text) as Item[];

/** The entry with an id, cut out of a file of citations as it stands there. */
export const entryOf = (format: Format, text: string, id: string): string => {
  if (format === 'csl.json') {
    const item = readItems(text).find((one) => one.id === id);
    return item ? JSON.stringify([item], null, 2) : '';
  }
  const entries = text.split(format === 'bib' ? /\n(?=@)/ : /(?<=ER {2}- )\r?\n/);
  const isIt = (entry: string): boolean =>
    format === 'bib' ? entry.includes(`{${id},`) : entry.includes(`\nID  - ${id}\r`);
  return entries.find(isIt)?.trim() ?? '';
};
