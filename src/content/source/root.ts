import { dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { sha256 } from '../../cache/hash.ts';
import { keptIn, NOTHING_KEPT, type Kept } from '../../cache/kept.ts';
import { partFolder, partNow } from '../../cache/part.ts';

/** The folder that holds `content/`: the one that CONTENT_ROOT names, else the project. */
export const contentRoot = (project = '.'): string => resolve(process.env.CONTENT_ROOT ?? project);

/** Where what was made of a content is kept: each has a place of its own, and each part of a build. */
export const keptFolder = (root: string): string => {
  const part = partNow();
  const place = part ? ['parts', partFolder(part)] : ['kept', sha256(resolve(root)).slice(0, 8)];
  return join(process.cwd(), '.cache', ...place);
};

/** What is kept there of one kind. Of a content that a command was only pointed to, nothing is. */
export const keptOf = (root: string, kind: string): Kept => {
  if (resolve(root) !== contentRoot()) return NOTHING_KEPT;
  const folder = keptFolder(root);
  return keptIn(join(folder, kind), dirname(folder));
};
