import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReadCase } from '../../content/compile/case.ts';
import { loadCorpus, type ReadCorpus } from '../../content/compile/corpus.ts';
import type { BlocksLock } from '../../model/lock.ts';
import { applyFixes } from '../../text/fix/fix.ts';
import { isStale, lockFaults, writeLock } from '../locks.ts';
import { linksAmong, writeIn } from '../write-in.ts';
import { findStyle } from '../../content/checks/style.ts';

/** What `--fix` did. */
export interface Fixed {
  places: number;
  files: string[];
  locks: string[];
}

const MOST_PASSES = 4;

/** One pass over the texts; several may be needed where one remedy stood in another's way. */
const fixTexts = (root: string, corpus: ReadCorpus, done: Fixed): boolean => {
  const findings = findStyle({ read: corpus.read, pages: corpus.readPages }).filter(
    ({ automatic }) => automatic,
  );
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

/** A lock after fixes of letters and spaces only: a translation that was up to date stays so. */
const keepCurrent = (lock: BlocksLock, before: BlocksLock): BlocksLock => ({
  ...lock,
  blocks: lock.blocks.map((block) => {
    const old = before.blocks.find(({ id }) => id === block.id);
    if (!old || !block.translations) return block;
    const current = Object.values(old.originals);
    return {
      ...block,
      translations: Object.fromEntries(
        Object.entries(block.translations).map(([locale, { text, of }]) => {
          const made = Object.entries(old.originals).find(([, hash]) => hash === of)?.[0];
          const now =
            made === undefined ? undefined : block.originals[made as keyof typeof block.originals];
          return [locale, { text, of: current.includes(of) && now ? now : of }];
        }),
      ),
    };
  }),
});

/** Mends what needs no judgement: letters, digits, spaces, punctuation, and then the locks. */
export const fixCorpus = (root: string): Fixed => {
  const done: Fixed = { places: 0, files: [], locks: [] };
  let corpus = loadCorpus(root);
  if (linksAmong(corpus.diagnostics).length > 0) return done;
  const settled = new Set(
    corpus.read.filter((one) => !isStale(one)).map(({ folder }) => folder.id),
  );
  for (let pass = 0; pass < MOST_PASSES && fixTexts(root, corpus, done); pass += 1)
    corpus = loadCorpus(root);
  const stale = (one: ReadCase): boolean =>
    isStale(one) && lockFaults(one, corpus.diagnostics).length === 0;
  for (const one of corpus.read.filter(stale)) {
    const { lock, former, folder } = one;
    if (!lock) continue;
    writeLock(root, one, former && settled.has(folder.id) ? keepCurrent(lock, former) : lock);
    done.locks.push(folder.id);
  }
  return done;
};
