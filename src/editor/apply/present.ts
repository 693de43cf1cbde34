import { diskFiles } from '../../content/source/disk.ts';
import { blobId } from '../../content/tree/blob-id.ts';
import type { Change } from '../bundle/change.ts';
import { movedFile, rebased, standing, type MovedFile, type Present } from '../bundle/lay-over.ts';

/** Changes as they are to be made on the files of a folder. */
export interface OnDisk {
  /** What is to be written, and was not written yet. */
  changes: Change[];
  /** The files of these that somebody else has changed meanwhile, in other places. */
  joined: string[];
  /** The files where both have changed the same. */
  moved: MovedFile[];
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** A file of a folder; undefined where there is none. Throws for what is no file. */
export const presentIn = (
  root: string,
  path: string,
): (Present & { bytes: Uint8Array }) | undefined => {
  const files = diskFiles(root);
  const kind = files.kind(path);
  if (kind === undefined) return undefined;
  if (kind !== 'file') throw new Error(`${path} is no file: nothing was written.`);
  const bytes = files.read(path);
  try {
    return { id: blobId(bytes), bytes, text: decoder.decode(bytes) };
  } catch {
    return { id: blobId(bytes), bytes };
  }
};

/** How changes stand to the files of a folder; nothing is written. */
export const onDisk = (root: string, changes: readonly Change[]): OnDisk => {
  const found: OnDisk = { changes: [], joined: [], moved: [] };
  for (const change of changes) {
    const present = presentIn(root, change.path);
    const state = standing(change, present?.id);
    if (state === 'done') continue;
    if (state === 'free') {
      found.changes.push(change);
      continue;
    }
    const moved = movedFile(change, present);
    const joined = rebased(moved);
    if (!joined) found.moved.push(moved);
    else {
      found.changes.push(joined);
      found.joined.push(change.path);
    }
  }
  return found;
};
