import type { ExportCorpus } from '../corpus.ts';
import { KINDS } from './table.ts';
import type { ExportFiles } from './kind.ts';

const encoder = new TextEncoder();

/** The files that the table gives for a corpus. */
export const exportFiles = (corpus: ExportCorpus): ExportFiles => {
  const entries = KINDS.flatMap((kind) =>
    kind.entries(corpus).map((entry) => ({ ...entry, kind })),
  );
  const byPath = new Map(entries.map((entry) => [entry.path, entry]));
  const written = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();
  const write = async (path: string): Promise<Uint8Array<ArrayBuffer>> => {
    const entry = byPath.get(path);
    if (!entry) throw new Error(`No file ${path} in the table.`);
    const content = await entry.write(files);
    return typeof content === 'string' ? encoder.encode(content) : new Uint8Array(content);
  };
  const files: ExportFiles = {
    list: entries.map(({ path, kind, ...subject }) => ({ path, kind, ...subject })),
    bytes: (path) => {
      const bytes = written.get(path) ?? write(path);
      written.set(path, bytes);
      return bytes;
    },
  };
  return files;
};
