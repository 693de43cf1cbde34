import { relative } from 'node:path/posix';
import type { ExportCorpus } from '../corpus.ts';
import { PUBLISHER } from '../rights.ts';
import type { ExportFiles } from './kind.ts';
import { sha256 } from '../version.ts';

/** SHA-256 of every other file, as `sha256sum --check` reads it from within `corpus/`. */
export const checksums = async (
  { version }: ExportCorpus,
  { list, bytes }: ExportFiles,
): Promise<string> => {
  const paths = list.filter(({ kind }) => kind.id !== 'checksums').map(({ path }) => path);
  const lines = await Promise.all(
    paths.map(async (path) => `${sha256(await bytes(path))}  ${relative('corpus', path)}`),
  );
  return `# ${PUBLISHER} ${version.text}\n${lines.join('\n')}\n`;
};
