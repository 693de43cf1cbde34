import type { z } from '../../../model/zod.ts';
import type { Report, ReportAt } from '../../source/diagnostics.ts';
import type { SourceFile } from '../../source/source.ts';
import { checkTexts, doubledKeys } from '../forbidden.ts';
import { validate } from '../validate.ts';
import { trailingComments } from '../yaml-comments.ts';
import { yamlMistakes } from '../yaml-mistakes.ts';
import { parse, readYaml, type Part, type YamlData } from '../yaml.ts';
import { mendData } from './mend-data.ts';
import { mendText } from './mend-text.ts';

const ROUNDS = 4;

/** What was mended hides what stands behind it. */
const slipsIn = (text: string, schema: Part['schema']): { offset: number; detail: string }[] => {
  const document = parse(text, schema ?? 'core');
  if (!document) return [];
  const syntax = yamlMistakes(document, text);
  if (syntax.length > 0) return syntax;
  const slips = [
    ...trailingComments(text).map(({ offset }) => ({ offset, detail: 'comment' })),
    ...doubledKeys(document.contents).map((offset) => ({ offset, detail: 'twice' })),
  ];
  checkTexts(document, text, (offset, rule) => {
    if (rule === 'yaml-html') slips.push({ offset, detail: 'html' });
  });
  return slips;
};

const withoutSlips = (yaml: string, schema: Part['schema']): string | undefined => {
  let text: string | undefined = yaml;
  for (let round = 0; round < ROUNDS && text !== undefined; round += 1) {
    const slips = slipsIn(text, schema);
    if (slips.length === 0) return text;
    text = mendText(text, slips);
  }
  return undefined;
};

/** The key whose value says what a claim claims: without it nothing more can be asked of it. */
const OF_CLAIM = /^(?:text|evidence|value|unit|label)$/;

/** The lines of what a stand-in makes meaningless: its value, or the whole claim that it is in. */
const linesOf = (yaml: YamlData, text: string, path: readonly PropertyKey[]): number[] => {
  const own = path.findLastIndex((step) => OF_CLAIM.test(String(step)));
  const [from, to] = yaml.range(own < 0 ? path : path.slice(0, own));
  const lineOf = (offset: number): number => text.slice(0, offset).split('\n').length;
  const [first, last] = [lineOf(from), lineOf(Math.max(from, to - 1))];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
};

/** YAML as if its slips were mended, and the lines on which nothing more can be said. */
interface Mended<Data> {
  data: Data;
  yaml: YamlData;
  silent: number[];
}

/**
 * Reads YAML that has slips as if they were mended, so that the other faults of the same file are
 * found in the same run. What does not fit the schema is reported; a slip of syntax is not, its
 * line stays. `schemaOf` chooses by the data.
 */
export const readMended = <T extends z.ZodType>(
  source: SourceFile,
  schemaOf: (data: unknown) => T,
  report: ReportAt,
  part: Part = {},
): Mended<z.output<T>> | undefined => {
  const { start = 0, end = source.text.length } = part;
  const mended = withoutSlips(source.text.slice(start, end), part.schema);
  if (mended === undefined) return undefined;
  const text = source.text.slice(0, start) + mended + source.text.slice(end);
  const silently = (): void => undefined;
  const yaml = readYaml({ path: source.path, text }, silently, {
    ...part,
    start,
    end: start + mended.length,
  });
  if (!yaml) return undefined;
  const schema = schemaOf(yaml.data);
  const found = mendData(schema, yaml.data, (data) => validate(schema, { ...yaml, data }, report));
  if (!found) return undefined;
  const silent = found.mended.flatMap((path) => linesOf(yaml, text, path));
  return { data: found.data, yaml, silent };
};

/** A report that says nothing of some lines of a file. */
export const exceptOn =
  (report: Report, file: string, lines: readonly number[] = []): Report =>
  (one) => {
    if (one.file !== file || !lines.includes(one.line)) report(one);
  };
