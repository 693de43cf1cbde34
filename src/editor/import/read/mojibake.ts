import { frequentShare, type Script } from './letters.ts';

type Legacy = 'windows-1252' | 'windows-1256' | 'gb18030';

const tables = new Map<Legacy, Map<string, number[]>>();

/** Which bytes a character has in an old encoding. */
const tableOf = (encoding: Legacy): Map<string, number[]> => {
  const known = tables.get(encoding);
  if (known) return known;
  const table = new Map<string, number[]>();
  const decoder = new TextDecoder(encoding);
  for (let first = 0x80; first < 0x100; first += 1) {
    if (encoding !== 'gb18030') table.set(decoder.decode(Uint8Array.of(first)), [first]);
    else
      for (let second = 0x40; second < 0xff; second += 1) {
        const character = decoder.decode(Uint8Array.of(first, second));
        if ([...character].length === 1 && character !== '\ufffd')
          table.set(character, [first, second]);
      }
  }
  tables.set(encoding, table);
  return table;
};

const bytesOf = (text: string, encoding: Legacy): Uint8Array | undefined => {
  const table = tableOf(encoding);
  const bytes: number[] = [];
  for (const character of text) {
    const own = character <= '\u007f' ? [character.charCodeAt(0)] : table.get(character);
    if (!own) return undefined;
    bytes.push(...own);
  }
  return Uint8Array.from(bytes);
};

const reread = (text: string, shown: Legacy, truly: string): string | undefined => {
  const bytes = bytesOf(text, shown);
  if (!bytes) return undefined;
  try {
    return new TextDecoder(truly, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

const HIGH =
  '[\\u0080-\\u00bf\\u0152\\u0153\\u0160\\u0161\\u0178\\u017d\\u017e\\u0192\\u02c6\\u02dc\\u2013-\\u2022\\u2026\\u2030\\u2039\\u203a\\u20ac\\u2122]';
// One character of two, three or four bytes, whose bytes were each shown as a letter.
const SEQUENCE = new RegExp(`(?:[ÂÃØÙÚÛ]${HIGH}|[â-ï]${HIGH}{2}|ð${HIGH}{3})+`, 'gu');
// The closing quotation mark loses its last byte, which is no character there.
const LOST_QUOTE = /â€(?=[\s.,;:!?)\]]|$)/gu;

const repairRuns = (text: string): string =>
  text
    .replace(SEQUENCE, (run) => reread(run, 'windows-1252', 'utf-8') ?? run)
    .replace(LOST_QUOTE, '”');

/** How a whole line may have been misread, and what its letters must be to prove it. */
const WHOLE: [RegExp, Legacy, string, Script, number][] = [
  [/[\u00c0-\u00ff]/g, 'windows-1252', 'gb18030', 'han', 0.25],
  [/[\u00c0-\u00ff]/g, 'windows-1252', 'windows-1256', 'arabic', 0.6],
  [/[طظعغ][\u0080-\u06ff\u2000-\u2122]/g, 'windows-1256', 'utf-8', 'arabic', 0.6],
  [/[\u4e00-\u9fff]/g, 'gb18030', 'utf-8', 'han', 0.25],
];

const repairWhole = (text: string): string => {
  const letters = text.replace(/[\p{ASCII}\s]/gu, '').length;
  for (const [sign, shown, truly, script, least] of WHOLE) {
    if (letters < 4 || (text.match(sign)?.length ?? 0) < letters * 0.4) continue;
    const read = reread(text, shown, truly);
    if (read === undefined) continue;
    const found = frequentShare(read, script);
    if (found >= least && found > frequentShare(text, script) * 1.5) return read;
  }
  return text;
};

/** A line whose letters were read in a wrong encoding, as it was meant; else the same line. */
export const repairMojibake = (text: string): string =>
  /[^\p{ASCII}]/u.test(text) ? repairWhole(repairRuns(text)) : text;

/** Characters that are lost for good: what stood there must be copied again. */
export const isLost = (text: string): boolean => /[\ufffd锛銆鈥]|锟斤拷|烫烫烫|屯屯屯/u.test(text);
