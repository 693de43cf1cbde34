import { remembered } from './remembered.ts';

/** A hidden character that may not stand in a text. */
interface HiddenControl {
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

// What has no shape and is not known to be needed: controls, halves of characters, characters of no
// meaning that all agree on, separators, fillers, and what Unicode lets be ignored. Among the last,
// tabs, line ends, soft hyphens, joiners and marks of direction are legal; a selector of a variant
// stands behind a sign that has variants; tags spell the flags of England, Scotland and Wales.
const INVISIBLE =
  /(?<legal>\u{1f3f4}\u{e0067}\u{e0062}(?:\u{e0065}\u{e006e}\u{e0067}|\u{e0073}\u{e0063}\u{e0074}|\u{e0077}\u{e006c}\u{e0073})\u{e007f}|(?<=[\p{Emoji}\p{Script=Han}\p{P}\p{S}])[\ufe00-\ufe0f]|(?<=\p{Script=Han})[\u{e0100}-\u{e01ef}])|(?![\t\n\r\u00ad\u200c-\u200f\u202a-\u202e\u2066-\u2069])(?:[\p{Cc}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\u2800\ufff9-\ufffc]|\p{Default_Ignorable_Code_Point})/gu;

// Letters, digits and signs of our languages, a mark on a letter, and a half-space by itself, of which nothing is looked
// at twice: that is nearly every text.
const UNUSUAL =
  /[^\t\n\r -~\u00a0-\u00ac\u00ae-\u02ff\u060c\u061b\u061f\u0621-\u063a\u0641-\u0655\u0660-\u066c\u0671-\u06d3\u06f0-\u06f9\u200c\u2010-\u2027\u2030-\u205e\u3000-\u3029\u3030-\u303e\u4e00-\u9fff\uff01-\uff5e]/;
const MARK = /[\u064b-\u0655]/;

// A table tells of every sign of a corpus in a quarter of the time of a pattern.
const KIND = { usual: 1, odd: 2, mark: 3, halfSpace: 4 };
const KINDS = new Uint8Array(0x10000);
const kindOf = (unit: string): number => {
  if (UNUSUAL.test(unit)) return KIND.odd;
  if (unit === '\u200c') return KIND.halfSpace;
  return MARK.test(unit) ? KIND.mark : KIND.usual;
};

const isUnusual = (text: string): boolean => {
  let before = KIND.usual;
  for (let at = 0; at < text.length; at += 1) {
    const kind = (KINDS[text.charCodeAt(at)] ||= kindOf(text.charAt(at)));
    if (kind !== KIND.usual && (kind === KIND.odd || kind === before)) return true;
    before = kind;
  }
  return false;
};

/** So many of a kind are noted; more of them say nothing new. */
const MOST = 1000;

/** Half-spaces, joiners, marks of direction and soft hyphens in a row: more than any word has. */
const RUN = /[\u00ad\u200c-\u200f](?<=[\u00ad\u200c-\u200f]{5})/gu;

/** More marks on a letter than any script sets. */
const STACK = /\p{M}(?<=\p{M}{9})(?<!\p{M}{10})/gu;

/** What nobody sees in a line. */
const inLine = (text: string): HiddenControl[] => {
  const found: HiddenControl[] = [];
  const open: HiddenControl[] = [];
  const note = (offset: number, reason: HiddenControl['reason']): HiddenControl => ({
    offset,
    code: codeOf(String.fromCodePoint(text.codePointAt(offset) ?? 0)),
    reason,
  });
  for (const match of text.matchAll(/[\u202a-\u202e\u2066-\u2069]/g)) {
    const { index } = match;
    if (match[0] < '\u2066') found.push(note(index, 'embedding or override'));
    else if (match[0] < '\u2069') open.push(note(index, 'isolate not closed'));
    else if (!open.pop()) found.push(note(index, 'isolate not opened'));
  }
  const noteAll = (pattern: RegExp, reason: HiddenControl['reason']): void => {
    const matches = text.matchAll(pattern).filter(({ groups }) => groups?.legal === undefined);
    for (const { index } of matches.take(MOST)) found.push(note(index, reason));
  };
  noteAll(INVISIBLE, 'control');
  noteAll(RUN, 'control');
  noteAll(/\ufffd/g, 'lost');
  noteAll(STACK, 'stack');
  return [...found, ...open].sort((a, b) => a.offset - b.offset);
};

/** Most lines are read again and again while somebody writes beside them. */
const knownLine = remembered(inLine, 10_000);

/**
 * Bidirectional controls that can make a text read otherwise than it is: U+202A–202E anywhere,
 * and isolates (U+2066–2069) that are not closed within their paragraph (UAX 9). The joiners
 * U+200C and U+200D and the marks U+200E and U+200F are legal. Other characters that nobody sees
 * are forbidden too.
 */
export const forbiddenControls = (text: string): HiddenControl[] => {
  if (!isUnusual(text)) return [];
  const found: HiddenControl[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const hidden = isUnusual(line) ? knownLine(line) : [];
    for (const one of hidden) found.push({ ...one, offset: start + one.offset });
    if (found.length > MOST) break;
    start += line.length + 1;
  }
  return found;
};
