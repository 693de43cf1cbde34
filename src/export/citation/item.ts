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

/** A text to cite: as a whole, and each of its blocks by its id. */
export interface CitedText {
  whole: CslItem;
  blocks: readonly string[];
  /** Names the id of the block in its id, page and address alone. */
  ofBlock: (block: string) => CslItem;
}
