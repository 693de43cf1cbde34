/** A hidden character that may not stand in a text. */
export interface HiddenControl {
  /** UTF-16 offset in the text. */
  offset: number;
  /** As `U+202E`. */
  code: string;
  reason: 'embedding or override' | 'isolate not closed' | 'isolate not opened' | 'control';
}

const codeOf = (char: string): string =>
  `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

// Controls of terminals and of XML, line separators of JavaScript, halves of characters, and tags,
// which hide a text in a text (only flags of countries within a state are written with them).
const INVISIBLE =
  /(?![\t\n\r])\p{Cc}|[\u2028\u2029\ufff9-\ufffb\ufffe\uffff]|\p{Cs}|(?<!\u{1f3f4}[\u{e0020}-\u{e007f}]*)[\u{e0000}-\u{e007f}]/gu;

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
  return [...found, ...open].sort((a, b) => a.offset - b.offset);
};
