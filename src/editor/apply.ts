import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadCorpus, type ReadCorpus } from '../content/compile/corpus.ts';
import { LOCK_NAME } from '../content/compile/case-folder.ts';
import { printLock } from '../content/lock/file/lock-file.ts';
import { sortDiagnostics } from '../content/source/diagnostics.ts';
import { diskFiles } from '../content/source/disk.ts';
import type { Files } from '../content/source/folder.ts';
import { formatLine } from '../content/source/format.ts';
import { contentRoot } from '../content/source/root.ts';
import { overlay } from '../content/tree/overlay.ts';
import { visible } from '../i18n/diagnostics.ts';
import { LOCALES } from '../model/locale.ts';
import { onDisk, type OnDisk } from './apply/present.ts';
import { takeBackAbandoned, writeAll } from './apply/write-all.ts';
import { LARGEST_BUNDLE, readBundle } from './bundle/bundle.ts';
import { contentPath, isLock } from '../content/tree/content-path.ts';
import type { MovedFile } from './bundle/lay-over.ts';
import { guarded, localeFrom, runHere, type Terminal } from './project.ts';
import { APPLY_WORDS, type ApplyWords } from './words/apply.ts';
import { linksAmong } from './write-in.ts';

const OPTIONS = `[--dry-run] [--locale ${LOCALES.join('|')}]`;

const isFile = (file: string): boolean => existsSync(file) && lstatSync(file).isFile();

/** A text on one line of the terminal, its beginning only, with nothing that a terminal obeys. */
const shown = (text: string): string => {
  const letters = [...visible(text.trim().replace(/\s+/g, ' '))];
  return letters.length > 60 ? `${letters.slice(0, 60).join('')} …` : letters.join('');
};

/** Says of a file what both sides have changed. */
const sayMoved = (
  { path, theirs, pieces }: MovedFile,
  { print }: Terminal,
  words: ApplyWords,
): void => {
  print(words.moved(path));
  if (!pieces || theirs === null) print(`  ${words.movedWhole}`);
  if (!pieces || theirs === null || isLock(path)) return;
  let line = 1;
  for (const piece of pieces) {
    const text = 'text' in piece ? piece.text : piece.conflict.theirs;
    if ('conflict' in piece)
      print(`  ${words.movedPart(line, shown(piece.conflict.theirs), shown(piece.conflict.mine))}`);
    line += text.split('\n').length - 1;
  }
};

const laidOver = (root: string, writes: ReadonlyMap<string, string | Uint8Array | null>): Files =>
  overlay(diskFiles(root), writes);

/** The locks of the cases whose texts or locks were joined, made anew from their texts. */
const locksOf = (corpus: ReadCorpus, joined: readonly string[]): [string, string][] => {
  const cases = new Set(joined.map((path) => contentPath(path)).flatMap((one) => one?.id ?? []));
  return corpus.read.flatMap(({ folder, locking }): [string, string][] =>
    locking && cases.has(folder.id)
      ? [[`${folder.path}/${LOCK_NAME}`, printLock(locking.lock)]]
      : [],
  );
};

/** What is to be written, with the corpus as it is then. */
const planned = (root: string, { changes, joined }: OnDisk) => {
  const writes = new Map(changes.map(({ path, content }) => [path, content]));
  const corpus = loadCorpus(laidOver(root, writes));
  if (joined.length === 0) return { writes, corpus };
  for (const [path, text] of locksOf(corpus, joined)) writes.set(path, text);
  return { writes, corpus: loadCorpus(laidOver(root, writes)) };
};

/**
 * `npm run apply`: takes over a proposal that the desk saved as a file. It writes all of it or
 * nothing: nothing if a path is none of the content, if both sides have changed the same, or if the
 * check finds an error.
 */
export const main = guarded((args, terminal) => {
  const { print, refuse } = terminal;
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      root: { type: 'string', default: contentRoot() },
      locale: { type: 'string' },
      'dry-run': { type: 'boolean', default: false },
    },
  });
  const { root, 'dry-run': isDry } = values;
  const locale = localeFrom(values.locale);
  const words = APPLY_WORDS[locale ?? 'en'];
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0 || !locale) return refuse(words.usage(OPTIONS));
  if (!isFile(file)) return refuse(words.none(file));
  if (lstatSync(file).size > LARGEST_BUNDLE) return refuse(words.faults['too-large'](file));
  const { proposal, fault } = readBundle(readFileSync(file));
  if (fault) return refuse(words.faults[fault.code](visible(fault.path ?? file)));
  print(words.from(shown(proposal.author), shown(proposal.message)));
  takeBackAbandoned(root);
  const found = onDisk(root, proposal.changes);
  if (found.moved.length > 0) {
    found.moved.forEach((one) => sayMoved(one, terminal, words));
    return refuse(words.movedWay);
  }
  if (found.changes.length === 0) {
    print(words.nothing);
    return 0;
  }
  found.joined.filter((path) => !isLock(path)).forEach((path) => print(words.joined(path)));
  const { writes, corpus } = planned(root, found);
  const errors = sortDiagnostics(corpus.diagnostics).filter(({ severity }) => severity === 'error');
  errors.forEach((one) => print(formatLine(one, locale)));
  if (errors.length > 0 || linksAmong(corpus.diagnostics).length > 0)
    return refuse(words.errors(errors.length));
  if (!isDry) writeAll(root, writes);
  for (const [path, content] of writes) print(words[content === null ? 'gone' : 'file'](path));
  print(isDry ? words.dry : words.written(writes.size));
  return 0;
});

if (import.meta.main) runHere(main);
