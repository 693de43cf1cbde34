import { z } from './zod.ts';
import { BLOCK_ID } from './ids.ts';
import type { Inline } from './inline.ts';
import type { Locale } from './locale.ts';

/**
 * What a block is. A translation has the same sequence of kinds as its original.
 * `head` and `row` are rows of a table; `item` and `step` items of an unordered and ordered list.
 */
export const BLOCK_KINDS = [
  'h2',
  'h3',
  'h4',
  'paragraph',
  'item',
  'step',
  'head',
  'row',
  'quotation',
  'caption',
  'note',
  'footnote',
  'code',
] as const;

export type BlockKind = (typeof BLOCK_KINDS)[number];

/**
 * `p12`; a block that was inserted after it later has letters that are made of its words. The blocks
 * of a version are `en1`, `en2` and so on.
 */
export const blockId = z.string().regex(new RegExp(`^${BLOCK_ID}$`), { error: 'block-id' });

/** Where a block stands among the lists and tables of its article. */
export interface BlockGroup {
  /** Blocks with the same key in a row belong to one list, table, quotation or note. */
  key: string;
  /** Depth of nesting, 1 for the outermost. */
  depth: number;
  /** First number of an ordered list, when it is not 1. */
  start?: number;
}

/** A numbered piece of an article: the unit of addresses, evidence, alignment, search and export. */
export interface Block {
  id: string;
  /** Of a heading of a practice or guide: what else it answers to. */
  former?: string;
  kind: BlockKind;
  /** Its plain text. */
  text: string;
  /** The same with its marks; left out where the text has none. Of a row: its cells. */
  inline?: Inline[];
  /** Line of the source file, for messages. */
  line: number;
  /** Of a block that is not translated: the language of the original that stands in its place. */
  lang?: Locale;
  group?: BlockGroup;
}
