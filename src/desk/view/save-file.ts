import type { Draft } from '../draft/draft.ts';
import { writeBackup } from '../store/backup.ts';

/** Hands a text to the editor as a file. */
export const saveText = (name: string, text: string): void => {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
};

/** Saves drafts as one file, from which any browser can go on. */
export const saveDrafts = (drafts: readonly Draft[], name: string): void =>
  saveText(`${name}.drafts.json`, writeBackup(drafts));
