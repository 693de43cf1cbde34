import { createHash } from 'node:crypto';
import { LOCALES } from '../../model/locale.ts';
import { chunksOf, wholeOf, type Content } from '../content.ts';
import type { ExportCorpus } from '../corpus.ts';
import { makePiece } from './pieces.ts';
import { KINDS } from './table.ts';
import { excerptOf } from '../excerpt.ts';
import type { ExportFile, ExportFiles, FileFacts } from './kind.ts';

/** The files that show what their kind is like: the first of each, in each language. */
const standingFor = (list: readonly ExportFile[]): Set<string> =>
  new Set(
    [...Map.groupBy(list, ({ kind }) => kind.id).values()].flatMap((group) =>
      LOCALES.flatMap(
        (own) => group.find(({ locale }) => locale === undefined || locale === own)?.path ?? [],
      ),
    ),
  );

const decoder = new TextDecoder();

// What an excerpt shows stands in the first pieces of a file.
const BEGINNING = 65_536;

/**
 * The facts of a file, whose chunks may be used as they go by; with an excerpt, if it is to stand for
 * its kind and is a text.
 */
export const factsOf = (
  kind: string,
  chunks: Iterable<Uint8Array>,
  isShown: boolean,
  use?: (chunk: Uint8Array) => void,
): FileFacts => {
  const hash = createHash('sha256');
  const beginning: Uint8Array[] = [];
  let size = 0;
  for (const chunk of chunks) {
    use?.(chunk);
    hash.update(chunk);
    if (isShown && size < BEGINNING) beginning.push(chunk);
    size += chunk.length;
  }
  const excerpt = isShown ? excerptOf(kind, decoder.decode(Buffer.concat(beginning))) : undefined;
  return { size, sha256: hash.digest('hex'), ...(excerpt !== undefined && { excerpt }) };
};

/**
 * The files that the table gives for a corpus; `known` are the facts of those written already, and
 * `piece` gives what was kept of a case.
 */
export const exportFiles = (
  corpus: ExportCorpus,
  known: Map<string, FileFacts> = new Map<string, FileFacts>(),
  piece: ExportFiles['piece'] = (name, one) => makePiece(corpus, name, one),
): ExportFiles => {
  const entries = KINDS.flatMap((kind) =>
    kind.entries(corpus).map((entry) => ({ ...entry, kind })),
  );
  const byPath = new Map(entries.map((entry) => [entry.path, entry]));
  const contentOf = async (path: string): Promise<Content> => {
    const entry = byPath.get(path);
    if (!entry) throw new Error(`No file ${path} in the table.`);
    return entry.write(files);
  };
  const chunks = async (path: string): Promise<Iterable<Uint8Array>> =>
    chunksOf(await contentOf(path));
  const list = entries.map(({ path, kind, ...subject }) => ({ path, kind, ...subject }));
  const shown = standingFor(list);
  const files: ExportFiles = {
    list,
    shown,
    piece,
    chunks,
    bytes: async (path) => wholeOf(await contentOf(path)),
    facts: async (path) => {
      const before = known.get(path);
      if (before) return before;
      const all = await chunks(path);
      const facts = factsOf(byPath.get(path)!.kind.id, all, shown.has(path));
      known.set(path, facts);
      return facts;
    },
  };
  return files;
};
