import type { Root } from 'mdast';
import type { z } from '../../model/zod.ts';
import type { ReportAt } from '../source/diagnostics.ts';
import type { SourceFile } from '../source/source.ts';
import { validate } from '../yaml/validate.ts';
import { readMended } from '../yaml/mend/read-mended.ts';
import { readYaml, type YamlData } from '../yaml/yaml.ts';

/** Front matter that fits its schema, and the places of its keys. */
interface FrontMatter<T> {
  data: T;
  yaml: YamlData;
}

/**
 * Reads and checks the front matter of a parsed text; faults stand at their real lines. With
 * `mending`, what has slips is read as if they were mended.
 */
export const readFrontMatter = <T extends z.ZodType>(
  source: SourceFile,
  tree: Root,
  schema: T,
  report: ReportAt,
  mending = false,
): FrontMatter<z.output<T>> | undefined => {
  const node = tree.children[0];
  if (node?.type !== 'yaml') {
    report({ line: 1, column: 1 }, 'front-matter-missing');
    return undefined;
  }
  const opening = source.text.indexOf('\n', node.position?.start.offset ?? 0) + 1;
  const end = opening + node.value.length;
  const part = { start: opening, end, schema: 'failsafe' } as const;
  if (mending) return readMended(source, () => schema, report, part);
  const yaml = readYaml(source, report, part);
  if (!yaml) return undefined;
  const data = validate(schema, yaml, report);
  return data === undefined ? undefined : { data, yaml };
};
