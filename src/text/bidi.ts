/** A hidden character that may not stand in a text. */
export interface HiddenControl {
  /** UTF-16 offset in the text. */
  offset: number;
  /** As `U+202E`. */
  code: string;
  reason:
    | 'embedding or override'
    | 'isolate not closed'
    | 'isolate not opened'
    | 'control'
    | 'lost'
    | 'stack';
}

const codeOf = (char: string): string =>
  `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

// Controls of terminals and of XML, line separators of JavaScript, halves of characters, spaces of
// no width, fillers, characters of no agreed meaning, and selectors of variants and tags, which hide
// a text in a text (only Chinese characters have many variants, only flags are written with tags).
const INVISIBLE =
  /(?![\t\n\r])\p{Cc}|[\u2028\u2029\u061c\u115f\u1160\u180e\u200b\u2060-\u2064\u206a-\u206f\u3164\ufeff\uffa0\ufff9-\ufffc\u2800\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}]|\p{Cs}|\p{Co}|\p{Noncharacter_Code_Point}|[\ufe00-\ufe0f]{2,}|(?<!\p{Script=Han})[\u{e0100}-\u{e01ef}]|(?<!\u{1f3f4}[\u{e0020}-\u{e007f}]*)[\u{e0000}-\u{e007f}]/gu;

/** Half-spaces, joiners, marks of direction and soft hyphens in a row: more than any word has. */
const RUN = /(?<=[\u00ad\u200c-\u200f]{4})[\u00ad\u200c-\u200f]/gu;

/** More marks on a letter than any script sets. */
const STACK = /(?<=\p{M}{8})(?<!\p{M}{9})\p{M}/gu;

/**
 * Bidirectional controls that can make a text read otherwise than it is: U+202A–202E anywhere,
 * and isolates (U+2066–2069) that are not closed within their paragraph (UAX 9). The joiners
 * U+200C and U+200D and the marks U+200E and U+200F are legal. Other characters that nobody sees
 * are forbidden too.
 */
export const forbiddenControls = (text: string): HiddenControl[] => {
  const found: HiddenControl[] = [];
  const open: HiddenControl[] = [];
  const note = (offset: number, reason: HiddenControl['reason']): HiddenControl => ({
    offset,
    code: codeOf(String.fromCodePoint(text.codePointAt(offset) ?? 0)),
    reason,
  });
  for (const match of text.matchAll(/[\u202a-\u202e\u2066-\u2069\n]/g)) {
    const { index } = match;
    if (match[0] === '\n') found.push(...open.splice(0));
    else if (match[0] < '\u2066') found.push(note(index, 'embedding or override'));
    else if (match[0] < '\u2069') open.push(note(index, 'isolate not closed'));
    else if (!open.pop()) found.push(note(index, 'isolate not opened'));
  }
  for (const { index } of text.matchAll(INVISIBLE)) found.push(note(index, 'control'));
  for (const { index } of text.matchAll(RUN)) found.push(note(index, 'control'));
  for (const { index } of text.matchAll(/\ufffd/g)) found.push(note(index, 'lost'));
  for (const { index } of text.matchAll(STACK)) found.push(note(index, 'stack'));
  return [...found, ...open].sort((a, b) => a.offset - b.offset);
};
