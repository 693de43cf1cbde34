import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { FROZEN, frozenCorpus } from '../../content/testing/frozen.ts';
import { openWorkspace, type Workspace } from '../worker/workspace.ts';

const paths = readdirSync(join(FROZEN, 'content'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) =>
    join(entry.parentPath, entry.name)
      .slice(FROZEN.length + 1)
      .replaceAll(sep, '/'),
  );
const isText = (path: string): boolean => /\.(?:mdx|yaml)$/.test(path);
const files = new Map(
  paths.filter(isText).map((path) => [path, readFileSync(join(FROZEN, path), 'utf8')]),
);
const isCase = (path: string): boolean => path.startsWith('content/cases/');

/** The texts of a case of the frozen corpus, as a draft holds them. */
export const caseFiles = (id: string): Map<string, string> =>
  new Map([...files].filter(([path]) => path.startsWith(`content/cases/${id}/`)));

/** A workspace over the frozen corpus, as the worker of the desk has it. */
export const frozenWorkspace = (): Workspace =>
  openWorkspace(
    new Map([...files].filter(([path]) => !isCase(path))),
    frozenCorpus().cases.map(({ id }) => id),
    paths.filter((path) => !isText(path)),
  );
