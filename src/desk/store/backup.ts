import type { Draft } from '../draft/draft.ts';

/** Which form of the file this is. */
export const VERSION = 1;

/** Drafts as one file. */
export const writeBackup = (drafts: readonly Draft[]): string =>
  `${JSON.stringify({ unbrokenLineDrafts: VERSION, drafts }, null, 1)}\n`;
