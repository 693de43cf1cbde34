import { Converter } from 'opencc-js/t2cn';
import { pinyin } from 'pinyin-pro';
import { applyFixes, type Fix } from '../../../text/fix/fix.ts';

/** Traditional characters as simplified ones. */
export const toSimplified = Converter({ from: 't', to: 'cn' });

const plainPinyin = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/u\u0308/g, 'v')
    .replace(/[\p{M}\d\s]/gu, '')
    .toLowerCase();

const ANNOTATED =
  /(\p{Script=Han}) ?[(（]\s?((?:[a-z\u00e0-\u00fc\u0101-\u01dc\u1e3f]\p{M}?){1,7}\d?)\s?[)）]/giu;

const isReading = (character: string, raw: string): boolean =>
  [character, toSimplified(character)].some((form) =>
    pinyin(form, { toneType: 'none', type: 'array', multiple: true }).some(
      (reading) => plainPinyin(reading) === plainPinyin(raw),
    ),
  );

/** Pinyin in brackets after a character, where a page has added it: 運(yùn)營. */
export const annotations = (text: string): Fix[] =>
  [...text.matchAll(ANNOTATED)].flatMap((m): Fix[] => {
    const [whole, character = '', raw = ''] = m;
    if (!isReading(character, raw)) return [];
    return [{ start: m.index + character.length, end: m.index + whole.length, to: '' }];
  });

const HAN = /\p{Script=Han}/gu;

/** How many Chinese characters differ between two texts. */
export const changedCharacters = (before: string, after: string): number => {
  const own = [...after];
  return [...before].filter((character, index) => character !== own[index]).length;
};

/** What a Chinese page is written in, and whether it is damaged by a converter. */
export interface ChineseScript {
  traditional: boolean;
  annotated: boolean;
}

/** Judges a whole page: a single gloss such as 囧（jiǒng） is no damage. */
export const chineseScript = (text: string): ChineseScript => {
  const bare = applyFixes(text, annotations(text));
  const han = bare.match(HAN)?.length ?? 0;
  const changed = changedCharacters(bare, toSimplified(bare));
  const inWords = annotations(text).filter(({ end }) => /^\p{Script=Han}/u.test(text.slice(end)));
  return {
    traditional: changed > Math.max(3, han * 0.08),
    annotated: inWords.length >= 3 && inWords.length > han / 400,
  };
};
