/** The encodings that copied pages come in. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'windows-1256';

export type Decoded =
  | { ok: true; text: string; encoding: Encoding }
  | { ok: false; reason: 'empty' | 'binary' | 'encoding' };

const FREQUENT_HAN = new Set(
  '的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心本前开但因只从想实日者意无力它与长把机十民第公此已工使情明性知全三关点正业外将两高间由问很最重并物手应战向头文体相见被利什二等产或新己制身果加月话合回特代内信表化给世位次度门任常先通教原提立及比员解水名真论处走义各入几口认条平系气题更别打变四总何电数安少报才结反受目太量再感建务做接必场件计管期市直资命金指许统区保至队形社便空展科司五基客服這個們來為國說時會對過發後經學現當沒動還進樣實無與長機業將間問並應戰頭體見產話門員論處義氣題變電數報結務場計區',
);
const FREQUENT_ARABIC = new Set('ایوردنهتبمشسیكکيهألعقفحجخ');

const share = (text: string, wanted: ReadonlySet<string>): number => {
  const letters = [...text].filter((character) => (character.codePointAt(0) ?? 0) > 0x7f);
  if (letters.length === 0) return 0;
  return letters.filter((character) => wanted.has(character)).length / letters.length;
};

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

const byteOrderMark = (bytes: Uint8Array): Encoding | undefined => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
};

const LEGACY: [Encoding, ReadonlySet<string>, number][] = [
  ['gb18030', FREQUENT_HAN, 0.25],
  ['windows-1256', FREQUENT_ARABIC, 0.6],
];

/**
 * The text of a file: UTF-8 (or UTF-16 with its mark), else whichever of GB18030 and Windows-1256
 * gives the letters that Chinese and Persian texts are made of.
 */
export const decode = (bytes: Uint8Array): Decoded => {
  const marked = byteOrderMark(bytes);
  if (marked) {
    const text = attempt(bytes, marked);
    return text === undefined
      ? { ok: false, reason: 'binary' }
      : { ok: true, text, encoding: marked };
  }
  if (isBinary(bytes)) return { ok: false, reason: 'binary' };
  const utf8 = attempt(bytes, 'utf-8');
  if (utf8 !== undefined)
    return /\S/.test(utf8)
      ? { ok: true, text: utf8, encoding: 'utf-8' }
      : { ok: false, reason: 'empty' };
  const candidates = LEGACY.flatMap(([encoding, wanted, least]) => {
    const text = attempt(bytes, encoding);
    if (text === undefined) return [];
    const ratio = share(text, wanted) / least;
    return ratio >= 1 ? [{ encoding, text, ratio }] : [];
  }).sort((a, b) => b.ratio - a.ratio);
  const [best] = candidates;
  return best
    ? { ok: true, text: best.text, encoding: best.encoding }
    : { ok: false, reason: 'encoding' };
};
