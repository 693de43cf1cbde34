import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { sharedContent, type SharedContent } from '../../content/compile/shared.ts';
import { diskFiles } from '../../content/source/disk.ts';
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

/** The texts of a case of the frozen corpus, as a draft holds them. */
export const caseFiles = (id: string): Map<string, string> =>
  new Map([...files].filter(([path]) => path.startsWith(`content/cases/${id}/`)));

/** What the cases of the frozen corpus share, as it arrives. */
const frozenShared = (): SharedContent => {
  const { vocabulary, pages } = frozenCorpus();
  const shared = sharedContent(diskFiles(FROZEN), vocabulary, pages, { titles: {}, filed: {} });
  return JSON.parse(JSON.stringify(shared)) as SharedContent;
};

/** A workspace over the frozen corpus, as the worker of the desk has it. */
export const frozenWorkspace = (): Workspace =>
  openWorkspace(
    frozenShared(),
    frozenCorpus().cases.map(({ id }) => id),
    paths.filter((path) => !isText(path)),
  );
