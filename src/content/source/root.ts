import { join, resolve } from 'node:path';
import process from 'node:process';
import { sha256 } from '../../cache/hash.ts';
import { keptIn, NOTHING_KEPT, type Kept } from '../../cache/kept.ts';

/** The folder that holds `content/`: the one that CONTENT_ROOT names, else the project. */
export const contentRoot = (project = '.'): string => resolve(process.env.CONTENT_ROOT ?? project);

/**
 * Where a part of what was made of the content is kept: each content has a place of its own. Of one
 * that a command was only pointed to, nothing is.
 */
export const keptOf = (root: string, part: string): Kept =>
  resolve(root) === contentRoot()
    ? keptIn(join(process.cwd(), '.cache/kept', sha256(resolve(root)).slice(0, 8), part))
    : NOTHING_KEPT;
