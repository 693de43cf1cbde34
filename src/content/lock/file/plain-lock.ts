import { MOST_YAML_MARKS } from '../../../model/mdx.ts';
import { forbiddenControls } from '../../../text/bidi.ts';
import { hasTooMany } from '../../source/too-many.ts';

/** A line of the file: a key with its value, the key of a list, or an item of it. */
const LINE = /^(?:(version|base): (\S+)|(blocks|retired|held):|  - (\{.+\}))$/;
const KEY = /([A-Za-z][\w.-]*): /y;
/** In quotation marks, without an escape but those of the marks themselves. */
const QUOTED = /"(?:[^"\\]|\\["\\])*"/y;
const PLAIN =
  /[^\s\-?:,[\]{}#&*!|>'"%@`](?:[^\s,[\]{}:#]| +(?=[^\s,[\]{}#:])|:(?=[^\s,[\]{}])|(?<=\S)#)*/y;
/** What YAML reads as something else than a text. */
const NO_TEXT =
  /^(?:~|null|true|false|0o[0-7]+|0x[0-9a-f]+|[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?|[-+]?\.inf|\.nan)$/i;

/** Thrown where the text is not as the machine writes it. */
const UNKNOWN = new Error('not as it is written');

/** Reads one value in braces, brackets, quotation marks or none, which must be the whole text. */
const valueOf = (text: string): unknown => {
  let at = 0;
  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    const [found, part] = pattern.exec(text) ?? [];
    if (found !== undefined) at += found.length;
    return part ?? found;
  };
  const is = (mark: string): boolean => {
    if (!text.startsWith(mark, at)) return false;
    at += mark.length;
    return true;
  };
  const until = (end: string, one: () => void): void => {
    do one();
    while (is(', '));
    if (!is(end)) throw UNKNOWN;
  };
  const read = (): unknown => {
    if (is('{')) {
      const map: Record<string, unknown> = {};
      until('}', () => {
        const key = take(KEY);
        if (key === undefined || Object.hasOwn(map, key)) throw UNKNOWN;
        map[key] = read();
      });
      return map;
    }
    if (is('[')) {
      const list: unknown[] = [];
      until(']', () => list.push(read()));
      return list;
    }
    const quoted = take(QUOTED);
    if (quoted !== undefined) return JSON.parse(quoted);
    const plain = take(PLAIN);
    if (plain === 'true') return true;
    if (plain === undefined || NO_TEXT.test(plain)) throw UNKNOWN;
    return plain;
  };
  const value = read();
  if (at < text.length) throw UNKNOWN;
  return value;
};

const read = (text: string): Record<string, unknown> => {
  const data: Record<string, unknown> = {};
  let items: unknown[] | undefined;
  for (const line of text.split('\n')) {
    if (line === '' || (line.startsWith('# ') && !line.includes('$schema'))) continue;
    const [, key, value = '', list, item] = LINE.exec(line) ?? [];
    const name = key ?? list;
    if (item !== undefined && items) items.push(valueOf(item));
    else if (name === undefined || Object.hasOwn(data, name)) throw UNKNOWN;
    else if (name === list) data[name] = items = [];
    else {
      data[name] = /^[1-9]$/.test(value) ? Number(value) : valueOf(value);
      items = undefined;
    }
  }
  return data;
};

/**
 * The data of a lock as `sync` writes it, a block a line: to parse it as YAML takes most of the time in
 * which a case is read. Undefined where anything else stands in it, which is for the parser to say.
 */
export const plainLock = (text: string): unknown => {
  if (/[<\t\r]/.test(text) || forbiddenControls(text).length > 0) return undefined;
  if (hasTooMany(text, MOST_YAML_MARKS, () => undefined, 0)) return undefined;
  try {
    return read(text);
  } catch {
    return undefined;
  }
};
