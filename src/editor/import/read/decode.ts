import { frequentShare, type Script } from './letters.ts';

/** The encodings that copied pages come in. */
export type Encoding =
  | 'utf-8'
  | 'utf-16le'
  | 'utf-16be'
  | 'gb18030'
  | 'big5'
  | 'windows-1256'
  | 'windows-1252';

type Decoded =
  | { ok: true; text: string; encoding: Encoding }
  | { ok: false; reason: 'empty' | 'binary' | 'encoding' };

const attempt = (bytes: Uint8Array, encoding: Encoding): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

const isBinary = (bytes: Uint8Array): boolean => {
  const sample = bytes.subarray(0, 8192);
  const controls = sample.filter((byte) => byte < 0x20 && ![0x09, 0x0a, 0x0c, 0x0d].includes(byte));
  return sample.includes(0) || controls.length > sample.length / 50;
};

/** UTF-16 by its mark; without one, by the zeros that spaces and line ends have on one side. */
const wideEncoding = (bytes: Uint8Array): Encoding | undefined => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes.length < 8 || bytes.length % 2 === 1) return undefined;
  const plain = [0, 0];
  for (let i = 0; i + 1 < Math.min(bytes.length, 8192); i += 2)
    for (const side of [0, 1])
      if (bytes[i + side] === 0 && [0x0a, 0x0d, 0x20, 0x2e].includes(bytes[i + 1 - side]!))
        plain[side]! += 1;
  const [big = 0, little = 0] = plain;
  const [encoding, zeros]: [Encoding, number] =
    little > big ? ['utf-16le', little] : ['utf-16be', big];
  if (zeros < 1 || Math.min(big, little) > zeros / 10) return undefined;
  const text = attempt(bytes, encoding);
  const letters = text?.match(/[\p{L}\p{N}\p{P}\s]/gu)?.length ?? 0;
  return text !== undefined && letters > text.length * 0.9 ? encoding : undefined;
};

const LEGACY: [Encoding, Script, number][] = [
  ['gb18030', 'han', 0.25],
  ['big5', 'han', 0.25],
  ['windows-1256', 'arabic', 0.6],
];

/** English with a few accents, dashes and quotation marks of old Windows. */
const isWestern = (bytes: Uint8Array): boolean => {
  const high = bytes.filter((byte) => byte > 0x7f).length;
  const letters = bytes.filter((byte) => /[a-z]/i.test(String.fromCharCode(byte))).length;
  return letters > 20 && high < letters / 6;
};

/**
 * The text of a file: UTF-8, UTF-16, else whichever of GB18030, Big5, Windows-1256 and Windows-1252
 * gives the letters that Chinese, Persian and English texts are made of.
 */
export const decode = (bytes: Uint8Array): Decoded => {
  const wide = wideEncoding(bytes);
  if (wide) {
    const text = attempt(bytes, wide);
    return text === undefined
      ? { ok: false, reason: 'binary' }
      : { ok: true, text, encoding: wide };
  }
  if (isBinary(bytes)) return { ok: false, reason: 'binary' };
  const utf8 = attempt(bytes, 'utf-8');
  if (utf8 !== undefined)
    return /\S/.test(utf8)
      ? { ok: true, text: utf8, encoding: 'utf-8' }
      : { ok: false, reason: 'empty' };
  const [best] = LEGACY.flatMap(([encoding, script, least]) => {
    const text = attempt(bytes, encoding);
    if (text === undefined) return [];
    const ratio = frequentShare(text, script) / least;
    return ratio >= 1 ? [{ encoding, text, ratio }] : [];
  }).sort((a, b) => b.ratio - a.ratio);
  if (isWestern(bytes)) {
    const text = attempt(bytes, 'windows-1252');
    if (text !== undefined) return { ok: true, text, encoding: 'windows-1252' };
  }
  return best
    ? { ok: true, text: best.text, encoding: best.encoding }
    : { ok: false, reason: 'encoding' };
};
