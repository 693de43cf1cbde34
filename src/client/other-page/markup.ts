/** An element of a page as data, or a text. */
export type Piece = string | { name: string; attributes: [string, string][]; children: Piece[] };

const VOID = new Set(['br', 'hr', 'img', 'input', 'link', 'meta', 'wbr']);
const TOKEN = /<(\/?)([a-z][a-z0-9-]*)((?:"[^"]*"|[^">])*)>|([^<]+)/g;
const ATTRIBUTE = /([a-z][a-z-]*)(?:="([^"]*)")?/g;
const NAMED: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

const decode = (text: string): string =>
  text.replace(/&(?:#x([\da-f]+)|#(\d+)|([a-z]+));/gi, (whole, hex, decimal, name: string) => {
    if (name) return NAMED[name] ?? whole;
    return String.fromCodePoint(hex ? parseInt(hex as string, 16) : Number(decimal));
  });

/** Reads HTML as our own pages are written: every element closed, every value in double quotes. */
export const readMarkup = (html: string): Piece[] => {
  const top: Piece[] = [];
  const open = [{ name: '', children: top }];
  for (const [, slash, name = '', rest = '', text] of html.matchAll(TOKEN)) {
    const inner = open.at(-1)!;
    if (text !== undefined) inner.children.push(decode(text));
    else if (slash) {
      const at = open.findLastIndex((one) => one.name === name);
      if (at > 0) open.length = at;
    } else {
      const attributes = Array.from(
        rest.matchAll(ATTRIBUTE),
        ([, key = '', value = '']): [string, string] => [key, decode(value)],
      );
      const element = { name, attributes, children: [] };
      inner.children.push(element);
      if (!VOID.has(name)) open.push(element);
    }
  }
  return top;
};

const ELEMENTS = /^(?:a|b|bdi|dd|dl|dt|em|h[23]|i|li|ol|p|rp|rt|ruby|span|strong|ul|wbr)$/;
const ATTRIBUTES = /^(?:class|dir|lang)$/;

/**
 * Pieces as nodes. Only what lists and definitions are written with becomes what it says; every
 * other element is a box around what is in it, and a link leads to a path of this site or nowhere:
 * nothing in it can run, whatever it was read from.
 */
export const nodesOf = (pieces: readonly Piece[]): DocumentFragment => {
  const fragment = document.createDocumentFragment();
  for (const piece of pieces) {
    if (typeof piece === 'string') fragment.append(piece);
    else {
      const { name, attributes, children } = piece;
      const element = document.createElement(ELEMENTS.test(name) ? name : 'div');
      for (const [key, value] of attributes)
        if (ATTRIBUTES.test(key) || (key === 'href' && name === 'a' && /^\/(?!\/)/.test(value)))
          element.setAttribute(key, value);
      element.append(nodesOf(children));
      fragment.append(element);
    }
  }
  return fragment;
};
