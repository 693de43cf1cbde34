import { guard } from './escape.ts';

/** Finished XML; a plain string is always text and gets escaped. */
export interface Xml {
  readonly xml: string;
}

/** What an element may hold; nothing comes of `false` and `undefined`. */
export type Child = Xml | string | false | undefined | readonly Child[];
type Attributes = Record<string, string | number | undefined>;

const CHARS: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};
const entity = (char: string): string => CHARS[char] ?? char;

const print = (child: Child): string => {
  if (child === undefined || child === false) return '';
  // A parser turns a bare carriage return into a line feed.
  if (typeof child === 'string') return guard(child).replace(/[&<>\r]/g, entity);
  return 'xml' in child ? child.xml : child.map(print).join('');
};

const attributeList = (attributes: Attributes): string =>
  Object.entries(attributes)
    .filter((entry): entry is [string, string | number] => entry[1] !== undefined)
    .map(([name, value]) => ` ${name}="${guard(String(value)).replace(/[&<>"\t\n\r]/g, entity)}"`)
    .join('');

/** An element; text and attribute values are escaped (XML 1.0), others are left out if undefined. */
export const element = (name: string, attributes: Attributes, ...children: Child[]): Xml => {
  const inner = print(children);
  const start = `<${name}${attributeList(attributes)}`;
  return { xml: inner === '' ? `${start}/>` : `${start}>${inner}</${name}>` };
};

const BREAK: Xml = { xml: '\n' };

/** An element whose children stand on lines of their own; not for elements that hold text. */
export const group = (name: string, attributes: Attributes, ...children: Child[]): Xml => {
  const flat = children.flat(9 as 1).filter((child) => child !== undefined && child !== false);
  return element(name, attributes, BREAK, ...flat.flatMap((child) => [child, BREAK]));
};

/** A whole document in UTF-8; before its root the type or the schema that it names. */
export const xmlDocument = (root: Xml, prolog?: string): string =>
  ['<?xml version="1.0" encoding="UTF-8"?>', ...(prolog ? [prolog] : []), root.xml, ''].join('\n');
