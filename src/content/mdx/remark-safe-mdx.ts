import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { guideFrontMatter, practiceFrontMatter } from '../../model/page.ts';
import { reportIn, type Diagnostic, type ReportAt } from '../source/diagnostics.ts';
import { contentError } from '../source/format.ts';
import { inspectMdx } from './safe-mdx.ts';

const KEYS = [practiceFrontMatter, guideFrontMatter].flatMap(({ shape }) => Object.keys(shape));

// A `layout` in the front matter would become an import of any path.
const inspectFrontMatter = ({ data }: VFile, report: ReportAt): void => {
  const { astro } = data as { astro?: { frontmatter?: Record<string, unknown> } };
  for (const key of Object.keys(astro?.frontmatter ?? {}))
    if (!KEYS.includes(key))
      report({ line: 1, column: 1 }, 'unknown-key', { found: key, expected: KEYS.join(', ') });
};

/**
 * The safety visitor as a remark plugin for @astrojs/mdx: the last gate before a practice or a
 * guide becomes a module. It sees the very tree that would be compiled, and throws.
 */
export const remarkSafeMdx = () => (tree: Root, file: VFile) => {
  const found: Diagnostic[] = [];
  const report = reportIn((diagnostic) => found.push(diagnostic), file.path);
  inspectFrontMatter(file, report);
  inspectMdx(tree, report);
  const error = contentError(found);
  if (error) throw error;
};
