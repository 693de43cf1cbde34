import type { Script } from './files.ts';

/** A stretch of a text to be read: of Han or Arabic letters, or of anything else without spaces. */
interface Run {
  script: Script;
  start: number;
  end: number;
}

const KIND = {
  known: 1,
  space: 2,
  between: 4,
  han: 8,
  arabicLetter: 16,
  mark: 32,
  latin: 64,
  arabic: 128,
};

const kindOf = (character: string): number => {
  let kind = KIND.known;
  if (/\s/.test(character)) kind |= KIND.space;
  if (/[\s\p{Cf}\p{M}]/u.test(character)) kind |= KIND.between;
  // 二○○八 has a circle for the 〇.
  if (/[\p{Script=Han}○]/u.test(character)) kind |= KIND.han;
  if (/\p{Script=Arabic}/u.test(character)) kind |= KIND.arabic;
  if (/(?=\p{Script=Arabic})\p{L}/u.test(character)) kind |= KIND.arabicLetter;
  // Tatweel and the half-space too.
  if (/[\p{M}\u0640\u200c]/u.test(character)) kind |= KIND.mark;
  if (/\p{Script=Latin}/u.test(character)) kind |= KIND.latin;
  return kind;
};

// By their codes: a text repeats its characters, and to ask an expression takes many times as long.
const kinds = new Uint8Array(0x1_00_00);

const kindAt = (text: string, at: number): number => {
  const code = text.charCodeAt(at);
  const known = kinds[code]!;
  if (known > 0) return known;
  const kind = kindOf(String.fromCodePoint(text.codePointAt(at)!));
  // Half of a rare character tells nothing of the whole.
  if (!/[\ud800-\udfff]/.test(text.charAt(at))) kinds[code] = kind;
  return kind;
};

const widthAt = (text: string, at: number): number =>
  text.charCodeAt(at) >= 0xd8_00 && text.codePointAt(at)! > 0xff_ff ? 2 : 1;

/** Where what begins here goes on to: as long as characters are of these kinds. */
const endOf = (text: string, from: number, some: number): number => {
  let at = from;
  while (at < text.length && kindAt(text, at) & some) at += widthAt(text, at);
  return at;
};

/** Where a run of Han ends: spaces and signs that nobody sees do not part Chinese words. */
const hanEnd = (text: string, from: number): number => {
  let end = from;
  for (let at = from; at < text.length; at += widthAt(text, at)) {
    const kind = kindAt(text, at);
    if (kind & KIND.han) end = at + widthAt(text, at);
    else if (!(kind & KIND.between)) break;
  }
  return end;
};

/** Where a run of neither Han nor Arabic letters ends, at a space at the latest. */
const otherEnd = (text: string, from: number): number => {
  let at = from;
  while (at < text.length && !(kindAt(text, at) & (KIND.han | KIND.arabicLetter | KIND.space)))
    at += widthAt(text, at);
  return at;
};

/** The runs of a text in order. */
export const runsOf = (text: string): Run[] => {
  const runs: Run[] = [];
  // Marks that follow nothing but a space, or other signs, are signs themselves.
  let mayBeMarked = false;
  for (let start = 0; start < text.length;) {
    const kind = kindAt(text, start);
    if (kind & KIND.han) {
      const end = hanEnd(text, start);
      runs.push({ script: 'han', start, end });
      start = end;
      mayBeMarked = true;
    } else if (kind & KIND.arabicLetter || (mayBeMarked && kind & KIND.mark)) {
      const end = endOf(text, start, KIND.arabicLetter | KIND.mark);
      runs.push({ script: 'arabic', start, end });
      start = end;
      mayBeMarked = false;
    } else if (kind & KIND.space) {
      start += 1;
      mayBeMarked = false;
    } else {
      const end = otherEnd(text, start);
      runs.push({ script: 'latin', start, end });
      start = end;
      mayBeMarked = false;
    }
  }
  return runs;
};

/** How many characters of a text are of each script. */
export const countScripts = (text: string): Record<Script, number> => {
  const counts = { han: 0, arabic: 0, latin: 0 };
  for (let at = 0; at < text.length; at += widthAt(text, at)) {
    const kind = kindAt(text, at);
    if (kind & KIND.han) counts.han += 1;
    else if (kind & KIND.arabic) counts.arabic += 1;
    else if (kind & KIND.latin) counts.latin += 1;
  }
  return counts;
};
