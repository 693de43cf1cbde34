/** A start tag: its name, as it is written, where it ends, and whether `/` closes it. */
export interface StartTag {
  name: string;
  text: string;
  end: number;
  isClosed: boolean;
  attributes: () => { name: string; value: string }[];
}

/** Who reads a page tag by tag; each answer of false ends the reading. */
interface TagReader {
  opens: (tag: StartTag) => boolean;
  /** The name of an end tag, and where that begins. */
  closes: (name: string, at: number) => boolean;
  /** Whether drawings are read, where a title is an element like any other. */
  isShape: () => boolean;
}

/** How all our pages begin. */
export const DOCTYPE = '<!doctype html>';

// No more than a browser takes for the same: what is written in any other way is not read here.
const BLANK = '[ \\t\\n\\f]';
const NAME = '[a-zA-Z][^\\s"\'<>/=]*';
const KEY = `[^\\s"'<>/=]+`;
const START = new RegExp(`<(${NAME})(?:${BLANK}+${KEY}(?:="[^"]*")?)*${BLANK}*(/?)>`, 'y');
const END = new RegExp(`</(${NAME})>`, 'y');
const ATTRIBUTE = new RegExp(`${BLANK}+(${KEY})(?:="([^"]*)")?`, 'g');

/** What holds no tag but its own end, which its name and one of these make. */
const TEXTS = /^(?:script|style|title|textarea)$/;
const AFTER_NAME = /[ \t\n\f/>]/;

const attributesIn = (text: string) => (): { name: string; value: string }[] =>
  Array.from(text.matchAll(ATTRIBUTE), ([, name = '', value = '']) => ({ name, value }));

/** Where the end tag of a text begins; -1 if it has none. */
const textEnd = (html: string, name: string, from: number): number => {
  const after = name.length + '</'.length;
  for (let at = html.indexOf('</', from); at >= 0; at = html.indexOf('</', at + 1)) {
    const found = html.slice(at + '</'.length, at + after).toLowerCase();
    if (found === name && AFTER_NAME.test(html.charAt(at + after))) return at;
  }
  return -1;
};

/**
 * Reads a page tag by tag, as long as it is written plainly: every value in double quotation marks, no
 * comment, nothing that parsers treat in ways of their own. Returns whether it is so to its end.
 */
export const readPlainly = (html: string, reader: TagReader): boolean => {
  /** Where what follows a tag begins; -1 if it is not plain or not fine. */
  const closes = (at: number): number => {
    END.lastIndex = at;
    const name = END.exec(html)?.[1];
    return name !== undefined && reader.closes(name.toLowerCase(), at) ? END.lastIndex : -1;
  };
  const opens = (at: number): number => {
    START.lastIndex = at;
    const found = START.exec(html);
    if (!found) return -1;
    const [text, written = '', slash] = found;
    const [name, end, isClosed] = [written.toLowerCase(), START.lastIndex, slash === '/'];
    if (!reader.opens({ name, text, end, isClosed, attributes: attributesIn(text) })) return -1;
    return TEXTS.test(name) && !reader.isShape() ? textEnd(html, name, end) : end;
  };
  if (html.slice(0, DOCTYPE.length).toLowerCase() !== DOCTYPE) return false;
  let at = html.indexOf('<', DOCTYPE.length);
  while (at >= 0) {
    const next = html[at + 1] === '/' ? closes(at) : opens(at);
    if (next < 0) return false;
    at = html.indexOf('<', next);
  }
  return true;
};
