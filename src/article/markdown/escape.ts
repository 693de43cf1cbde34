import { guard, guardLine } from '../../text/escape.ts';

/** A piece of a line as CommonMark (with GFM) that says just that text. */
export const escapeInline = (text: string): string =>
  guardLine(text)
    // No e-mail address or web address is made into a link that the text does not have.
    .replace(/[\\`*_[\]<>&|~@]|(?<=\w):(?=\/\/)|(?<=www)\./g, '\\$&')
    // A link that follows would become a picture.
    .replace(/!$/, '\\!');

/** A line whose beginning and end have no meaning. */
export const escapeEdges = (line: string): string =>
  line
    .replace(/^[-+=#]/, '\\$&')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2')
    // White space at the ends of a line is not kept.
    .replace(/^ | $/g, '&#32;');

/** A text as a whole line. */
export const escapeMarkdown = (text: string): string => escapeEdges(escapeInline(text));

/** The lines of code as a fence can hold them. */
export const escapeCode = (text: string): string => guard(text).replaceAll('\r', '_x000D_');
