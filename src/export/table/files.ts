import { sha256 } from '../../cache/hash.ts';
import { LOCALES } from '../../model/locale.ts';
import type { ExportCorpus } from '../corpus.ts';
import { makePiece } from './pieces.ts';
import { KINDS } from './table.ts';
import { excerptOf } from '../excerpt.ts';
import type { ExportFile, ExportFiles, FileFacts } from './kind.ts';

const encoder = new TextEncoder();

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

/** The facts of a file; with an excerpt, if it is to stand for its kind and is a text. */
export const factsOf = (kind: string, body: Uint8Array, isShown: boolean): FileFacts => {
  const excerpt = isShown ? excerptOf(kind, decoder.decode(body)) : undefined;
  return { size: body.length, sha256: sha256(body), ...(excerpt !== undefined && { excerpt }) };
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
  const bytes = async (path: string): Promise<Uint8Array<ArrayBuffer>> => {
    const entry = byPath.get(path);
    if (!entry) throw new Error(`No file ${path} in the table.`);
    const content = await entry.write(files);
    return typeof content === 'string' ? encoder.encode(content) : new Uint8Array(content);
  };
  const list = entries.map(({ path, kind, ...subject }) => ({ path, kind, ...subject }));
  const shown = standingFor(list);
  const files: ExportFiles = {
    list,
    shown,
    piece,
    bytes,
    facts: async (path) => {
      const before = known.get(path);
      if (before) return before;
      const body = await bytes(path);
      const facts = factsOf(byPath.get(path)!.kind.id, body, shown.has(path));
      known.set(path, facts);
      return facts;
    },
  };
  return files;
};
