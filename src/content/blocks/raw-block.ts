import type { Nodes } from 'mdast';
import { sha256 } from '../../text/sha256.ts';
import { foldSpace } from '../../text/white-space.ts';
import type { BlockGroup, BlockKind } from '../../model/block.ts';
import type { Position } from '../source/source.ts';

/** A block before it has its id: its nodes, and the source text that its hash is made of. */
export interface RawBlock extends Position {
  kind: BlockKind;
  /** Phrasing content; for a row of a table its cells. */
  nodes: Nodes[];
  hash: string;
  /** Its source text, and the words of it without their marks. */
  slice: string;
  words: string;
  group?: BlockGroup;
  /** Of a figure: path and alternative text of its picture. */
  image?: { src: string; alt: string };
  /** Of a footnote: the label that refers to it. */
  label?: string;
}

const HASH_LENGTH = 12;

/** The hash of a block: kind and source text, with white space folded. */
export const hashBlock = (kind: BlockKind, text: string): string =>
  sha256(`${kind}\n${foldSpace(text).trim()}`).slice(0, HASH_LENGTH);
