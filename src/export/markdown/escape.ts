import { guardLine } from '../escape.ts';

/** A text as CommonMark (with GFM) that says just that text. */
export const escapeMarkdown = (text: string): string =>
  guardLine(text)
    // No e-mail address or web address is made into a link that the text does not have.
    .replace(/[\\`*_[\]<>&|~@]|(?<=\w):(?=\/\/)|(?<=www)\./g, '\\$&')
    .replace(/^[-+=#]/, '\\$&')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2')
    // White space at the ends of a line is not kept.
    .replace(/^ | $/g, '&#32;');
