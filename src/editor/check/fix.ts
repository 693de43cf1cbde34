import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadCorpus, type ReadCorpus } from '../../content/compile/corpus.ts';
import { diskFiles } from '../../content/source/disk.ts';
import { isCurrent } from '../../content/lock/check-lock.ts';
import { carryOver } from '../../content/lock/review.ts';
import type { BlocksLock } from '../../model/lock.ts';
import { applyFixes } from '../../text/fix/fix.ts';
import { lostLock } from '../ids/lost-lock.ts';
import { sayDecisions } from '../ids/say-sync.ts';
import { lockFaults, writeLock } from '../locks.ts';
import type { CommandWords } from '../words/commands.ts';
import { linksAmong, writeIn } from '../write-in.ts';
import { findStyle } from '../../content/checks/style.ts';

/** What `--fix` did. */
interface Fixed {
  places: number;
  files: string[];
  /** The cases whose locks were written, and what was decided for them. */
  locks: { id: string; said: string[] }[];
}

const MOST_PASSES = 4;

/** One pass over the texts; several may be needed where one remedy stood in another's way. */
const fixTexts = (root: string, corpus: ReadCorpus, done: Fixed): boolean => {
  const findings = findStyle({
    read: corpus.read,
    pages: corpus.readPages,
    words: corpus.vocabulary.words,
  }).filter(({ automatic }) => automatic);
  for (const source of new Set(findings.map((finding) => finding.source))) {
    const fixes = findings.filter((one) => one.source === source).map(({ fix }) => fix);
    const fixed = applyFixes(source.text, fixes);
    // Other lines of the file are none of our business, nor how they end.
    const isWindows = readFileSync(join(root, source.path), 'utf8').includes('\r\n');
    writeIn(root, source.path, isWindows ? fixed.replace(/\n/g, '\r\n') : fixed);
    if (!done.files.includes(source.path)) done.files.push(source.path);
  }
  done.places += findings.length;
  return findings.length > 0;
};

/**
 * Mends what needs no judgement: letters, digits, spaces, punctuation, and then the locks. What a
 * translation was behind before, it is behind after; what held before, holds after.
 */
export const fixCorpus = (root: string, words: CommandWords): Fixed => {
  const done: Fixed = { places: 0, files: [], locks: [] };
  let corpus = loadCorpus(diskFiles(root));
  if (linksAmong(corpus.diagnostics).length > 0) return done;
  const before = new Map<string, BlocksLock | undefined>(
    corpus.read.map(({ folder, locking }) => [folder.id, locking?.lock]),
  );
  for (let pass = 0; pass < MOST_PASSES && fixTexts(root, corpus, done); pass += 1)
    corpus = loadCorpus(diskFiles(root));
  for (const one of corpus.read) {
    const { locking, former, folder } = one;
    if (!locking || lockFaults(one, corpus.diagnostics).length > 0) continue;
    if (one.isLockLost || lostLock(root, one)) continue;
    const old = before.get(folder.id);
    const lock = old ? carryOver(old, locking.lock) : locking.lock;
    if (former.state === 'read' && isCurrent(former.lock, lock)) continue;
    writeLock(root, one, lock);
    done.locks.push({ id: folder.id, said: sayDecisions(one, lock, words) });
  }
  return done;
};
