import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import type { Diagnostic } from './diagnostics.ts';
import { reportIn } from './diagnostics.ts';
import { contentError } from './format.ts';
import { inspectMdx } from './safe-mdx.ts';

/**
 * The safety visitor as a remark plugin for @astrojs/mdx: the last gate before a practice or a
 * guide becomes a module. It sees the very tree that would be compiled, and throws.
 */
export const remarkSafeMdx = () => (tree: Root, file: VFile) => {
  const found: Diagnostic[] = [];
  inspectMdx(
    tree,
    reportIn((diagnostic) => found.push(diagnostic), file.path),
  );
  const error = contentError(found);
  if (error) throw error;
};
