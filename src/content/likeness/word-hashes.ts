const HAN = /\p{Script=Han}/u;
const OF_WORD = /[\p{L}\p{M}\p{N}\u200c]/u;
/** The largest of the hashes. */
export const MOST_HASH = 0xffff;

/** FNV-1a of a part of a text, or of one that goes on from a text of a known hash. */
const fnv = (text: string, start: number, end: number, before = 0x811c9dc5): number => {
  let hash = before;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
};

// A table tells of every sign of a corpus in a fraction of the time of a pattern.
const KIND = { none: 1, han: 2, ofWord: 4 };
const KINDS = new Uint8Array(0x10000);
const kindOf = (sign: string): number =>
  (HAN.test(sign) ? KIND.han : KIND.none) | (OF_WORD.test(sign) ? KIND.ofWord : 0);

const isPair = (unit: number): boolean => unit >= 0xd800 && unit < 0xdc00;
const kindAt = (text: string, at: number): number => {
  const unit = text.charCodeAt(at);
  return isPair(unit)
    ? kindOf(String.fromCodePoint(text.codePointAt(at)!))
    : (KINDS[unit] ||= kindOf(text.charAt(at)));
};

const after = (text: string, at: number): number =>
  at + (isPair(text.charCodeAt(at)) && text.codePointAt(at)! > 0xffff ? 2 : 1);

/** Where the word ends that begins at a place: a Chinese character is one; the place, if none begins. */
const wordEnd = (text: string, start: number): number => {
  const kind = kindAt(text, start);
  if (kind & KIND.han) return after(text, start);
  let end = start;
  while (end < text.length && kindAt(text, end) & KIND.ofWord) end = after(text, end);
  return end;
};

/** A hash in sixteen bits: short enough to be kept by the dozen. */
const fold = (hash: number): number => ((hash >>> 16) ^ hash) & MOST_HASH;

/**
 * The hashes of the words of a text and of its pairs of words, some of them more than once. Marks, case,
 * and the letters of keyboards make no difference.
 */
export const hashesOf = (text: string): number[] => {
  const words = text.normalize('NFKC').toLowerCase().replaceAll('ي', 'ی').replaceAll('ك', 'ک');
  const hashes: number[] = [];
  let before: number | undefined;
  for (let at = 0; at < words.length;) {
    const end = wordEnd(words, at);
    if (end === at) {
      at = after(words, at);
      continue;
    }
    const own = fnv(words, at, end);
    hashes.push(fold(own));
    if (before !== undefined) hashes.push(fold(fnv(words, at, end, before)));
    before = fnv(' ', 0, 1, own);
    at = end;
  }
  // A text of signs only is known by its signs.
  const signs = words.trim();
  return hashes.length > 0 ? hashes : [fold(fnv(signs, 0, signs.length))];
};
