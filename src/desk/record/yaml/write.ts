import { stringify, type Scalar } from 'yaml';
import { isMapData, type Path } from '../data-edit.ts';
import { inOrder } from './key-order.ts';

/** How a text that is replaced was written: what comes in its place is written so too. */
type Quotes = Scalar['type'] | undefined;

const STYLE = { lineWidth: 0, singleQuote: true, blockQuote: false } as const;

/** A text, number or word on one line; folded texts would be read with a space within Chinese. */
export const scalarYaml = (value: unknown, quotes?: Quotes, isFlow = false): string => {
  if (typeof value !== 'string') return JSON.stringify(value);
  // oxlint-disable-next-line no-control-regex -- only quotation marks with escapes hold them
  if (quotes === 'QUOTE_DOUBLE' || /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff]/.test(value))
    return JSON.stringify(value);
  if (quotes === 'QUOTE_SINGLE') return `'${value.replaceAll("'", "''")}'`;
  return isFlow
    ? stringify([value], { ...STYLE, collectionStyle: 'flow', flowCollectionPadding: false })
        .trim()
        .slice(1, -1)
    : stringify(value, STYLE).trim();
};

/** A value within braces or brackets. */
export const flowYaml = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(flowYaml).join(', ')}]`;
  if (!isMapData(value)) return scalarYaml(value, undefined, true);
  const pairs = entriesOf(value).map(([key, own]) => `${key}: ${flowYaml(own)}`);
  return pairs.length === 0 ? '{}' : `{ ${pairs.join(', ')} }`;
};

const entriesOf = (value: Record<string, unknown>): [string, unknown][] =>
  inOrder(Object.keys(value)).flatMap((key) =>
    value[key] === undefined ? [] : [[key, value[key]]],
  );

const isPlain = (value: unknown): boolean => typeof value !== 'object' || value === null;

/** What stands in braces or brackets in our records: what is short, but for the tags. */
export const isFlowAt = (path: Path, value: unknown): boolean => {
  const key = path.findLast((step) => typeof step === 'string');
  if (Array.isArray(value))
    return (
      value.length === 0 ||
      (typeof path.at(-1) === 'string' &&
        (key === 'author' ||
          path.at(-2) === 'translatedAuthor' ||
          (key !== 'tags' && value.every(isPlain))))
    );
  if (!isMapData(value)) return true;
  return (
    entriesOf(value).length === 0 ||
    key === 'coordinates' ||
    key === 'unit' ||
    (key === 'name' && path[0] === 'places')
  );
};

const inlineYaml = (value: unknown, quotes: Quotes): string =>
  isPlain(value) ? scalarYaml(value, quotes) : flowYaml(value);

/** The lines of a value that does not stand beside its key, each moved in. */
const blockLines = (path: Path, value: unknown, indent: number): string[] => {
  if (Array.isArray(value))
    return value.map((one, index) => itemYaml([...path, index], one, indent));
  return entriesOf(value as Record<string, unknown>).map(
    ([key, own]) => ' '.repeat(indent) + pairYaml([...path, key], own, indent),
  );
};

/** What follows a key and its colon: a value beside it, or lines below. */
export const valueYaml = (path: Path, value: unknown, indent: number, quotes?: Quotes): string =>
  isFlowAt(path, value)
    ? ` ${inlineYaml(value, quotes)}`
    : `\n${blockLines(path, value, indent + 2).join('\n')}`;

/** A key with its value; the key itself is not moved in. */
export const pairYaml = (path: Path, value: unknown, indent: number, quotes?: Quotes): string =>
  `${String(path.at(-1))}:${valueYaml(path, value, indent, quotes)}`;

/** What follows the dash of an item whose keys stand at a column. */
export const itemValueYaml = (path: Path, value: unknown, column: number): string =>
  isFlowAt(path, value)
    ? inlineYaml(value, undefined)
    : blockLines(path, value, column).join('\n').trimStart();

/** An item of a list, moved in. */
export const itemYaml = (path: Path, value: unknown, indent: number): string =>
  `${' '.repeat(indent)}- ${itemValueYaml(path, value, indent + 2)}`;
