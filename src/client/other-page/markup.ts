/** An element of a page as data, or a text. */
type Piece = string | { name: string; attributes: [string, string][]; children: Piece[] };

const VOID = new Set(['br', 'hr', 'img', 'input', 'link', 'meta', 'wbr']);
const NAMED = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
]);

const characterOf = (reference: string): string | undefined => {
  if (!reference.startsWith('#')) return NAMED.get(reference);
  const isHex = reference[1]?.toLowerCase() === 'x';
  const code = parseInt(reference.slice(isHex ? 2 : 1), isHex ? 16 : 10);
  return code >= 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
};

/** A text without its character references. */
const decode = (text: string): string => {
  const [first = '', ...others] = text.split('&');
  const read = others.map((other) => {
    const end = other.indexOf(';');
    const character = end < 0 ? undefined : characterOf(other.slice(0, end));
    return character === undefined ? `&${other}` : character + other.slice(end + 1);
  });
  return first + read.join('');
};

/** Reads a text from its beginning to its end. */
const scannerOf = (text: string) => {
  let at = 0;
  /** All up to one of these characters. */
  const until = (stops: string): string => {
    const start = at;
    while (at < text.length && !stops.includes(text[at]!)) at += 1;
    return text.slice(start, at);
  };
  /** Whether these characters are next; if so they are read. */
  const take = (next: string): boolean => {
    const isNext = text.startsWith(next, at);
    if (isNext) at += next.length;
    return isNext;
  };
  return { until, take, isOver: () => at >= text.length };
};

type Scanner = ReturnType<typeof scannerOf>;

const SPACE = ' \t\n\r\f';
const SKIPPED = [...SPACE.split(''), '/'];

/** Reads the attributes of an element, and the end of its tag. */
const readAttributes = ({ until, take, isOver }: Scanner): [string, string][] => {
  const attributes: [string, string][] = [];
  while (!isOver() && !take('>')) {
    if (SKIPPED.some(take)) continue;
    const name = until(`${SPACE}=/>`);
    if (take('="')) {
      attributes.push([name, decode(until('"'))]);
      take('"');
    } else if (!take('=')) attributes.push([name, '']);
  }
  return attributes;
};

/**
 * Reads HTML as our own pages are written: every element closed, every value in double quotes. The
 * parser of the browser makes nodes of strings, which no page of ours may do.
 */
export const readMarkup = (html: string): Piece[] => {
  const scanner = scannerOf(html);
  const top: Piece[] = [];
  const open = [{ name: '', children: top }];
  while (!scanner.isOver()) {
    const inner = open.at(-1)!;
    const text = scanner.until('<');
    if (text !== '') inner.children.push(decode(text));
    if (!scanner.take('<')) break;
    const isEnd = scanner.take('/');
    const name = scanner.until(`${SPACE}/<>`);
    const attributes = readAttributes(scanner);
    if (isEnd) {
      const at = open.findLastIndex((one) => one.name === name);
      if (at > 0) open.length = at;
    } else {
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
