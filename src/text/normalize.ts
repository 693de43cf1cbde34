import { digitValue, foldDigits } from './digits.ts';
import { LETTERS } from './letters.ts';

export { foldDigits };

/** A folded text; `offsets[i]` is where folded unit `i` began in the original, and one more
 * entry after the last tells where the last unit's original ends. */
interface Folded {
  text: string;
  offsets: number[];
}

interface Unit {
  character: string;
  start: number;
  end: number;
}

const isHangul = (character: string) => /[\uac00-\ud7a3]/.test(character);

// Marks go (harakat, hamza and madda above, diacritics), and tatweel; so do the format controls:
// ZWNJ, ZWJ, bidi marks and isolates, soft hyphen, byte order mark.
const DROPPED = /[\p{M}\u0640\p{Cf}]/u;

function decompose(character: string): string {
  if (character === '\u200b') return ' ';
  if (isHangul(character)) return character;
  let out = LETTERS[character] ?? '';
  if (out !== '') return out;
  const decomposed = character.normalize('NFKD').toLowerCase().normalize('NFKD');
  // “2½” is no 21 and 2.
  if (decomposed.includes('⁄')) out = ' ';
  for (const part of decomposed) {
    const digit = digitValue(part);
    if (digit !== undefined) out += String(digit);
    else if (LETTERS[part] !== undefined) out += LETTERS[part];
    else if (!DROPPED.test(part)) out += part;
  }
  return out;
}

// A text repeats its characters, and they are not many: this makes folding several times as fast.
const known = new Map<string, string>();

function simple(character: string): string {
  let out = known.get(character);
  if (out === undefined) known.set(character, (out = decompose(character)));
  return out;
}

// Between two Persian digits a slash is the decimal point, but for dates and 24/7; before three zeros it
// parts the thousands.
const SLASH =
  /(?<![/۰-۹٠-٩])(?!۲۴\/۷(?!\d))(?:[۰-۹٠-٩]{1,3}(?:\/[۰٠]{3})+|[۰-۹٠-٩]+\/[۰-۹٠-٩]+)(?![/۰-۹٠-٩])/g;
const THOUSANDS = /\/[۰٠]{3}/;

/** What slashes within numbers stand for, by where they are. */
const signsOfSlashes = (text: string): ReadonlyMap<number, string> => {
  const signs = new Map<number, string>();
  if (!text.includes('/')) return signs;
  for (const { 0: number, index } of text.matchAll(SLASH)) {
    const sign = THOUSANDS.test(number) ? ',' : '.';
    for (const { index: at } of number.matchAll(/\//g)) signs.set(index + at, sign);
  }
  return signs;
};

function units(text: string): Unit[] {
  const found: Unit[] = [];
  const signs = signsOfSlashes(text);
  let start = 0;
  for (const character of text) {
    const end = start + character.length;
    const plain = signs.get(start) ?? character;
    for (const part of simple(plain)) found.push({ character: part, start, end });
    start = end;
  }
  return found;
}

const isNumeral = (unit: Unit | undefined) => /^\d$/.test(unit?.character ?? '');
const isLetter = (unit: Unit | undefined) => /^\p{L}$/u.test(unit?.character ?? '');

function inContext(all: Unit[], at: number): string {
  const { character } = all[at]!;
  if (character !== 'ʼ' && /[\p{L}\p{N}]/u.test(character)) return character;
  const before = all[at - 1];
  const after = all[at + 1];
  if (/[.·]/.test(character) && isNumeral(before) && isNumeral(after)) return '.';
  if (character === ',' && isNumeral(before) && !isNumeral(all[at + 4])) {
    const group = [after, all[at + 2], all[at + 3]];
    if (group.every(isNumeral)) return '';
  }
  if (/['‘’ʼ`′]/.test(character) && isLetter(before) && isLetter(after)) return '';
  return ' ';
}

/**
 * Text made uniform for search and comparison: compatibility forms, case, digits, Arabic and
 * Persian letters (ي ى → ی, ك → ک, ۀ → ه, آ أ إ → ا, ؤ → و, ئ → ی), diacritics; punctuation becomes
 * a space, spaces collapse, and the text is trimmed. ZWNJ folds to nothing, so «می‌شود» becomes
 * «میشود». A point between digits stays (6.8), a thousands mark goes (300,000 → 300000), and so does
 * an apostrophe in a word (Xi'an).
 */
export function foldWithMap(text: string): Folded {
  const all = units(text);
  const offsets: number[] = [];
  let out = '';
  let end = 0;
  let gap = -1;
  all.forEach((unit, at) => {
    const character = inContext(all, at);
    if (character === '') return;
    if (character === ' ') {
      if (gap < 0) gap = unit.start;
      return;
    }
    if (gap >= 0 && out !== '') {
      out += ' ';
      offsets.push(gap);
    }
    gap = -1;
    // One offset a UTF-16 unit, and an astral character has two.
    offsets.push(...Array.from({ length: character.length }, () => unit.start));
    out += character;
    end = unit.end;
  });
  return { text: out, offsets: [...offsets, end] };
}

/** `foldWithMap` without the map. Folding twice changes nothing. */
export function fold(text: string): string {
  return foldWithMap(text).text;
}

/** The range of the original text that a range of the folded text came from. */
export function unfoldRange(folded: Folded, start: number, end: number): [number, number] {
  const from = folded.offsets[start] ?? 0;
  // One original character may have become several units: take the next one that differs.
  let stop = end;
  while (stop < folded.offsets.length - 1 && folded.offsets[stop] === folded.offsets[end - 1]) {
    stop += 1;
  }
  return [from, folded.offsets[stop] ?? from];
}

// What folding changes, besides capitals: accented, full-width, Cyrillic and Arabic forms, digits, marks,
// half-spaces, apostrophes.
const UNEVEN =
  /[\p{M}\p{Cf}]|['`\u00b4\u00c0-\u024f\u02bc\u03bf\u0430-\u045f\u04bb\u04cf\u0501-\u051d\u0622-\u0626\u0629\u0640\u0643\u0649\u064a\u0660-\u0669\u0671\u06aa-\u06d5\u06f0-\u06f9\u1e00-\u1eff\u2018\u2019\u2032\u25cb\u2e80-\u2ef3\uff00-\uffef]/gu;

/** A text folded in a hurry, punctuation and all: enough to see whether a word may be in it. */
export const foldRoughly = (text: string): string =>
  text
    .toLowerCase()
    .replace(UNEVEN, (character) => simple(character).replace(/[^\p{L}\p{N}]+/gu, ''));
