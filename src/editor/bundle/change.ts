import type { BlobId } from '../../content/tree/blob-id.ts';

/** What becomes of a file. */
export interface Change {
  path: string;
  /** What it replaces; null where there was no file. */
  former: BlobId | null;
  /** The text that it replaces: without it, what others changed meanwhile cannot be joined with it. */
  before?: string;
  /** What the file is to hold; null where it is to go. */
  content: string | Uint8Array | null;
}

/** What a proposal started from. */
export interface Base {
  from: 'site' | 'repository' | 'working-copy';
  commit?: string;
  /** Where the site or the repository is. */
  address?: string;
}

/** Changes that somebody proposes. */
export interface Proposal {
  base: Base;
  /** What was done, in a sentence. */
  message: string;
  author: string;
  /** When it was written down, as ISO 8601 has it. */
  made: string;
  changes: Change[];
}
