import { relative } from 'node:path/posix';
import type { ExportCorpus } from '../corpus.ts';
import { PUBLISHER } from '../rights.ts';
import type { ExportFiles } from './kind.ts';

/** SHA-256 of every other file, as `sha256sum --check` reads it from within `corpus/`. */
export const checksums = async (
  { version }: ExportCorpus,
  { list, facts }: ExportFiles,
): Promise<string> => {
  const paths = list.filter(({ kind }) => kind.id !== 'checksums').map(({ path }) => path);
  const lines = await Promise.all(
    paths.map(async (path) => `${(await facts(path)).sha256}  ${relative('corpus', path)}`),
  );
  return `# ${PUBLISHER} ${version.text}\n${lines.join('\n')}\n`;
};
