/** What may stand around words within a line: emphasis, code, a link. */
export type Emphasis = 'strong' | 'emphasis' | 'code';

/**
 * Characters of the private-use area that stand for marks within the text of a line, so that a
 * repair of its words leaves them where they are. A page's own such characters are pictures of its
 * fonts and are taken away before.
 */
const CODES: Record<Emphasis, readonly [string, string]> = {
  strong: ['\ue000', '\ue001'],
  emphasis: ['\ue002', '\ue003'],
  code: ['\ue004', '\ue005'],
};
const LINK_END = '\ue006';
const FIRST_LINK = 0xe100;
const MOST_LINKS = 0x1700;

/** Every character that stands for a mark. */
export const MARKS = /[\ue000-\uf8ff]/g;

/** A text without its marks. */
export const plain = (text: string): string => text.replace(MARKS, '');

/** A text with a mark around it. */
export const withMark = (mark: Emphasis, text: string): string => {
  const [open, close] = CODES[mark];
  const inner = text.replaceAll(open, '').replaceAll(close, '');
  return plain(inner).trim() === '' ? inner : open + inner + close;
};

/** A text as a link; `links` holds the addresses of the page. */
export const withLink = (text: string, address: string, links: string[]): string => {
  const inner = text.replace(/[\ue006\ue100-\uf8ff]/g, '');
  if (!/^(?:https:\/\/|mailto:)\S+$/i.test(address) || plain(inner).trim() === '') return inner;
  if (links.length >= MOST_LINKS) return inner;
  return String.fromCharCode(FIRST_LINK + links.push(address) - 1) + inner + LINK_END;
};

const NAMES = new Map(
  (Object.entries(CODES) as [Emphasis, readonly [string, string]][]).map(([mark, [open]]) => [
    open,
    mark,
  ]),
);

/** A piece of a line: words with one kind of mark around them, or none. */
interface Piece {
  text: string;
  mark?: Emphasis;
  address?: string;
}

/** A line taken apart at its outermost marks; the text of a piece may hold others. */
export const piecesOf = (text: string, links: readonly string[]): Piece[] => {
  const pieces: Piece[] = [];
  let at = 0;
  while (at < text.length) {
    const rest = text.slice(at);
    const start = rest.search(/[\ue000\ue002\ue004\ue100-\uf8ff]/);
    if (start < 0) {
      pieces.push({ text: plain(rest) });
      break;
    }
    if (start > 0) pieces.push({ text: plain(rest.slice(0, start)) });
    const open = rest[start]!;
    const mark = NAMES.get(open);
    const end = rest.indexOf(mark ? CODES[mark][1] : LINK_END, start + 1);
    const inner = rest.slice(start + 1, end < 0 ? undefined : end);
    pieces.push(
      mark
        ? { text: inner, mark }
        : { text: inner, address: links[open.charCodeAt(0) - FIRST_LINK] ?? '' },
    );
    if (end < 0) break;
    at += end + 1;
  }
  return pieces;
};

// What builders of sites put into their texts: `{{< img src="a" >}}`, `{% include b.html %}`.
const OF_BUILDER = /\{\{[<%](?:(?![<%]\}\}).)*?[>%]\}\}|\{%(?:(?!%\}).)*%\}/gu;

const SENTENCE = /\s(?:text|quote|content)=(["'])(?<sentence>[^"]{12,}?[.!?…。！？؟]["”’»」]?)\1/u;

const withoutMarks = (text: string): string => text.replace(OF_BUILDER, '').trim();

/** Whether a line is a mark of a site builder and nothing else. */
export const isBuilderMark = (text: string): boolean => text !== '' && withoutMarks(text) === '';

/** The letters of a text without the marks of a site builder: what it says, however it is set. */
export const lettersOf = (text: string): string =>
  withoutMarks(text)
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();

/**
 * The sentence that a mark of a site builder holds, alone on its line, and the page says nowhere else:
 * `{{< quote text="Nobody reads it in the dark." >}}`.
 */
export const quotedByBuilder = (text: string, lettersOfPage: () => string): string | undefined => {
  const sentence = isBuilderMark(text) ? SENTENCE.exec(text)?.groups?.sentence : undefined;
  if (sentence === undefined) return undefined;
  return lettersOfPage().includes(lettersOf(sentence)) ? undefined : sentence;
};

/** A line without the marks of a site builder; one that is nothing else stays, to be left out in sight. */
export const withoutBuilderMarks = (text: string): string => withoutMarks(text) || text;
