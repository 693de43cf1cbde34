import { closeSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { codeHash } from '../../cache/code-hash.ts';
import { bundle, unbundle, type Bundled } from '../../cache/bundle.ts';
import { hashOf } from '../../cache/hash.ts';
import type { Kept } from '../../cache/kept.ts';
import type { ExportCorpus } from '../corpus.ts';
import { sharedOut, type Part } from '../../cache/part.ts';
import { exportFiles, factsOf } from '../table/files.ts';
import { keepPieces } from './keep-pieces.ts';
import type { ExportFile, FileFacts } from '../table/kind.ts';

/** The code that makes the files. */
const WRITING = ['src/cache', 'src/model', 'src/text', 'src/i18n', 'src/article', 'src/export'];

type Written = Bundled & FileFacts;

/** What was written, and what of it was made anew. */
interface Report {
  facts: Map<string, FileFacts>;
  /** How many cases' files were not at hand. */
  made: number;
}

interface Settings {
  out: string;
  /** By case a hash of all that it was made from. */
  keys: ReadonlyMap<string, string>;
  kept: Kept;
  /** Where what the cases give to the files of the whole corpus is kept. */
  keptPieces: Kept;
  /** Of the cases only these, and nothing of the whole corpus. */
  part?: Part | undefined;
  tell?: (progress: string) => void;
}

/**
 * Writes all files of the table below a folder. Those of a case are kept as long as the case, the
 * vocabulary, the site's address and the code are the same; no file is held longer than it is written.
 */
export const writeFiles = async (
  corpus: ExportCorpus,
  { out, keys, kept, keptPieces, part, tell = () => undefined }: Settings,
): Promise<Report> => {
  const facts = new Map<string, FileFacts>();
  const common = hashOf(
    codeHash(...WRITING),
    corpus.site.file(''),
    JSON.stringify([corpus.schemes, ...corpus.concepts]),
  );
  const files = exportFiles(corpus, facts, keepPieces(corpus, common, keys, keptPieces));
  const folders = new Set<string>();
  const placeFor = (path: string): string => {
    const file = join(out, path);
    const folder = dirname(file);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    return file;
  };
  const write = ({ path, body, ...known }: Written): void => {
    writeFileSync(placeFor(path), body);
    facts.set(path, known);
  };
  const make = async ({ path, kind }: ExportFile): Promise<Written> => {
    const body = await files.bytes(path);
    return { path, body, ...factsOf(kind.id, [body], files.shown.has(path)) };
  };
  const writeInChunks = async ({ path, kind }: ExportFile): Promise<void> => {
    const chunks = await files.chunks(path);
    const file = openSync(placeFor(path), 'w');
    try {
      const known = factsOf(kind.id, chunks, files.shown.has(path), (chunk) =>
        writeFileSync(file, chunk),
      );
      facts.set(path, known);
    } finally {
      closeSync(file);
    }
  };
  const groups = Map.groupBy(files.list, ({ caseId }) => caseId);
  const whole = groups.get(undefined) ?? [];
  groups.delete(undefined);
  let done = 0;
  let made = 0;
  const share = sharedOut([...groups], part);
  for (const [id = '', list] of share) {
    const named = list.map(({ path }) => `${path} ${files.shown.has(path)}`);
    const key = hashOf(common, keys.get(id) ?? '', ...named);
    const before = kept.read(id, key);
    const written = before ? unbundle<Written>(before) : await Promise.all(list.map(make));
    if (!before) {
      made += 1;
      kept.write(id, key, bundle(written));
    }
    written.forEach(write);
    done += 1;
    tell(`${done} of ${share.length} cases`);
  }
  kept.prune([...groups.keys()].map(String));
  if (!part) for (const file of whole) await writeInChunks(file);
  return { facts, made };
};
