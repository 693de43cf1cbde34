import { sha256 } from '../../cache/hash.ts';
import type { ExportCorpus } from '../corpus.ts';
import { KINDS } from './table.ts';
import type { ExportFiles, FileFacts } from './kind.ts';

const encoder = new TextEncoder();

/** The files that the table gives for a corpus; `known` are the facts of those written already. */
export const exportFiles = (
  corpus: ExportCorpus,
  known: Map<string, FileFacts> = new Map<string, FileFacts>(),
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
  const files: ExportFiles = {
    list: entries.map(({ path, kind, ...subject }) => ({ path, kind, ...subject })),
    bytes,
    facts: async (path) => {
      const before = known.get(path);
      if (before) return before;
      const body = await bytes(path);
      const facts = { size: body.length, sha256: sha256(body) };
      known.set(path, facts);
      return facts;
    },
  };
  return files;
};
