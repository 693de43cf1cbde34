import { isNode, parseDocument } from 'yaml';
import type { Document } from 'yaml';
import { MOST_YAML_MARKS } from '../../model/mdx.ts';
import type { ReportAt } from '../source/diagnostics.ts';
import { readOnce } from '../source/read-once.ts';
import { hasTooMany } from '../source/too-many.ts';
import { positionAt, type Position, type SourceFile } from '../source/source.ts';
import { joinSolidBreaks, markSolidBreaks } from './folded-lines.ts';
import { trailingComments } from './yaml-comments.ts';
import { yamlMistakes } from './yaml-mistakes.ts';
import { pairOf, nodeAt } from './places.ts';
import { reportForbidden, checkTexts, doubledKeys } from './forbidden.ts';

/** A parsed piece of YAML: plain data, and the place of each of its keys and values. */
export interface YamlData {
  data: unknown;
  /** Place of the value at a path; of the nearest parent if there is none. */
  at: (path: readonly PropertyKey[]) => Position;
  /** Place of some words within the value at a path; of the value if they do not stand there. */
  within: (path: readonly PropertyKey[], words: string) => Position;
  /** Where the value at a path stands in the file, as offsets. */
  range: (path: readonly PropertyKey[]) => [start: number, end: number];
  /** The value at a path as it is written. */
  written: (path: readonly PropertyKey[]) => string;
  /** Place of a key in the map at a path. */
  atKey: (path: readonly PropertyKey[], key: string) => Position;
}

type Schema = 'core' | 'failsafe';

/** The document; undefined if it is nested deeper than the stack. */
export const parse = (text: string, schema: Schema): Document | undefined => {
  try {
    return parseDocument(text, {
      version: '1.2',
      schema,
      prettyErrors: false,
      logLevel: 'error',
      // It would compare each key with each.
      uniqueKeys: false,
    });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
};

/** The data, its folded lines joined as people of their language join them. */
const dataOf = (document: Document, text: string, schema: Schema): unknown => {
  const marked = markSolidBreaks(document, text);
  if (marked === undefined) return document.toJS({ maxAliasCount: 0 });
  return joinSolidBreaks(parse(marked, schema)?.toJS({ maxAliasCount: 0 }));
};

const readNow = (
  { text }: SourceFile,
  report: ReportAt,
  start: number,
  end: number,
  schema: Schema,
): YamlData | undefined => {
  if (hasTooMany(text.slice(0, end), MOST_YAML_MARKS, report, start)) return undefined;
  const yaml = text.slice(start, end);
  const document = parse(yaml, schema);
  if (!document) {
    report(positionAt(text, start), 'yaml-syntax', { detail: 'too-deep' });
    return undefined;
  }
  const place = (offset: number): Position => positionAt(text, start + offset);
  const doubled = doubledKeys(document.contents);
  let usable = document.errors.length === 0 && doubled.length === 0;
  for (const offset of doubled) report(place(offset), 'yaml-duplicate-key');
  const comments = trailingComments(yaml);
  // A comment in braces takes their end along: what is wrong after it follows from it.
  const comment = comments[0]?.offset ?? Infinity;
  for (const { offset, detail } of yamlMistakes(document, yaml))
    if (offset < comment) report(place(offset), 'yaml-syntax', { detail });
  reportForbidden(document, yaml, (offset, found) => {
    usable = false;
    report(place(offset), 'yaml-forbidden', { found });
  });
  for (const { offset, found } of comments) report(place(offset), 'yaml-comment', { found });
  if (!usable || comments.length > 0) return undefined;
  let faults = 0;
  checkTexts(document, yaml, (offset, rule, values) => {
    faults += 1;
    report(place(offset), rule, values);
  });
  if (faults > 0) return undefined;
  const root = document.contents;
  return {
    data: dataOf(document, yaml, schema),
    at: (path) => place(nodeAt(root, path)?.range?.[0] ?? 0),
    within: (path, words) => {
      const [from, to] = nodeAt(root, path)?.range ?? [0, 0];
      return place(from + Math.max(0, yaml.slice(from, to).indexOf(words)));
    },
    range: (path) => {
      const [from, to] = nodeAt(root, path)?.range ?? [0, 0];
      return [start + from, start + to];
    },
    written: (path) => {
      const [from, to] = nodeAt(root, path)?.range ?? [0, 0];
      return yaml.slice(from, to);
    },
    atKey: (path, key) => {
      const found = pairOf(nodeAt(root, path), key)?.key;
      return place((isNode(found) ? found.range?.[0] : undefined) ?? 0);
    },
  };
};

/** The largest files of a case, while one of them is written. */
const readPart = readOnce(readNow, 6);

/** Where YAML stands in a file. */
export interface Part {
  start?: number;
  end?: number;
  schema?: Schema;
}

/**
 * Parses YAML 1.2 (core schema: dates stay text). Syntax errors, duplicate keys, anchors, aliases
 * and tags are reported; undefined if the data cannot be used.
 * `start` and `end` bound the YAML within the file: front matter keeps its real lines. Where all
 * values are texts, the schema `failsafe` leaves them so: `2026-11-21`, `0x12C`, `yes`.
 */
export const readYaml = (
  source: SourceFile,
  report: ReportAt,
  { start = 0, end = source.text.length, schema = 'core' }: Part = {},
): YamlData | undefined => readPart(source, report, start, end, schema);
