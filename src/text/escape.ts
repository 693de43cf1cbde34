// What neither XML 1.0 nor UTF-8 can hold, and what would read as one of our own escapes.
const UNFIT =
  // oxlint-disable-next-line no-control-regex -- these are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}|_(?=x[0-9A-F]{4}_)/gu;

// What has none of these is told in a tenth of the time, and that is nearly every text.
// oxlint-disable-next-line no-control-regex -- these are what is looked for
const MAY_BE_UNFIT = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|_x/;

const hex = (char: string): string =>
  char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');

/**
 * A text with the characters that a format cannot hold written `_xHHHH_`, after ST_Xstring of
 * Office Open XML (ECMA-376, part 1, 22.9.2.19); nothing is lost, and ordinary text is unchanged.
 */
export const guard = (text: string): string =>
  text.isWellFormed() && !MAY_BE_UNFIT.test(text)
    ? text
    : text.replace(UNFIT, (char) => `_x${hex(char)}_`);

/** The same for a format whose values are one line: line breaks and tabs are written so, too. */
export const guardLine = (text: string): string =>
  guard(text).replace(/[\t\n\r\u0085\u2028\u2029]/g, (char) => `_x${hex(char)}_`);

/** JSON in one line by every reader's notion of a line, and in ASCII-safe controls. */
export const jsonLine = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[\u007f-\u009f\u2028\u2029]/g,
    (char) => `\\u${hex(char).toLowerCase()}`,
  );

/** JSON to be read by people, too; ends in a line break. */
export const jsonText = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
