import type { Name } from '../../i18n/names.ts';

export type CslName = Name;

/** An item of CSL-JSON 1.0.2, as far as we use it. */
export interface CslItem {
  id: string;
  type: 'chapter' | 'article-magazine' | 'document';
  title: string;
  'original-title'?: string;
  author?: readonly CslName[];
  /** As the source writes them, where the language of the text has other letters. */
  'original-author'?: readonly CslName[];
  /** Of the source that a text rests on. */
  'original-date'?: { 'date-parts': number[][] };
  'original-publisher'?: string;
  /** How a text came from its source. */
  genre?: 'Retelling';
  translator?: CslName[];
  'container-title'?: string;
  publisher?: string;
  issued?: { 'date-parts': number[][] };
  language: string;
  page?: string;
  URL?: string;
  archive_location?: string;
  note?: string;
}
