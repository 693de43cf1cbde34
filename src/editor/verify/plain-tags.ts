import { QuoteType, Tokenizer } from 'htmlparser2';

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

const BLANKS = ' \t\n\f';

/**
 * Reads a page tag by tag, as long as it is written plainly: every value in double quotation marks, no
 * comment, nothing that parsers treat in ways of their own. Returns whether it is so to its end.
 */
export const readPlainly = (html: string, reader: TagReader): boolean => {
  let isPlain = true;
  let [from, nameEnd] = [0, 0];
  let isDeclared = false;
  let places: number[] = [];
  const judge = (isFine: boolean): void => {
    if (isPlain && isFine) return;
    isPlain = false;
    tokenizer.pause();
  };
  const refuse = (): void => judge(false);
  const attributesAt = (all: readonly number[]) => () => {
    const found = [];
    for (let at = 0; at < all.length; at += 4)
      found.push({
        name: html.slice(all[at], all[at + 1]),
        value: html.slice(all[at + 2], all[at + 3]),
      });
    return found;
  };
  const opens = (end: number, isClosed: boolean): void => {
    const name = html.slice(from + 1, nameEnd).toLowerCase();
    const text = html.slice(from, end + 1);
    judge(reader.opens({ name, text, end: end + 1, isClosed, attributes: attributesAt(places) }));
  };
  const tokenizer: Tokenizer = new Tokenizer(
    { decodeEntities: false, recognizeSelfClosing: true },
    {
      onopentagname: (start, end) => {
        [from, nameEnd, places] = [start - 1, end, []];
      },
      onattribname: (start, end) => {
        if (BLANKS.includes(html.charAt(start - 1))) places.push(start, end, end, end);
        else refuse();
      },
      onattribdata: (start, end) => {
        places[places.length - 2] = start;
        places[places.length - 1] = end;
      },
      onattribend: (quote) => judge(quote === QuoteType.Double || quote === QuoteType.NoValue),
      onopentagend: (end) => opens(end, false),
      onselfclosingtag: (end) => opens(end, true),
      onclosetag: (start, end) => {
        const name = html.slice(start, end).toLowerCase();
        const isWhole = html.startsWith('</', start - 2) && html[end] === '>';
        judge(isWhole && reader.closes(name, start - 2));
      },
      ondeclaration: (start, end) => {
        judge(
          !isDeclared && start === 2 && html.slice(start, end).toLowerCase() === 'doctype html',
        );
        isDeclared = true;
      },
      isInForeignContext: reader.isShape,
      oncomment: refuse,
      oncdata: refuse,
      onprocessinginstruction: refuse,
      onattribentity: refuse,
      ontextentity: refuse,
      ontext: () => undefined,
      onend: () => undefined,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  return isPlain && isDeclared;
};
