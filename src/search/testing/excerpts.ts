import { segmentsOf } from '../shared/segments.ts';
import { countScripts } from '../shared/runs.ts';
import { inNumerals, inWestern } from './respelt.ts';

/** Something that stands in a text, as a reader would type it. */
export interface Excerpt {
  kind: string;
  query: string;
}

type Draw = (text: string) => string[];

const matching =
  (pattern: RegExp): Draw =>
  (text) =>
    Array.from(text.matchAll(pattern), ([found]) => found);

/** Words of these kinds that follow each other, with so much between them. */
const inOrder =
  (split: (text: string) => readonly string[], glue: string) =>
  (...kinds: RegExp[]): Draw =>
  (text) => {
    const words = split(text);
    return words.flatMap((_, at) => {
      const some = words.slice(at, at + kinds.length);
      const isSo = kinds.every((kind, place) => kind.test(some[place] ?? ''));
      return isSo ? [some.join(glue)] : [];
    });
  };

const chinese = inOrder(segmentsOf, '');
const spaced = inOrder((text) => text.split(/(?:[\s,;:!?()“”«»،؛؟—–…]|\.(?![\d\p{L}]))+/u), ' ');

const HAN = /^\p{Script=Han}+$/u;
const LATIN = /^\p{Script=Latin}+$/u;
const DIGITS = /^\d[\d.,]*$/;
const NUMERAL = /^[一二三四五六七八九十百千两]{1,3}$/u;
const ARABIC = /^\p{Script=Arabic}[\p{Script=Arabic}\u200c]+$/u;
const PERSIAN_DIGITS = /^[۰-۹][۰-۹٫٬]*$/;
const PERSIAN_NUMBER = /^(?:دو|سه|چهار|پنج|شش|هفت|هشت|ده|بیست|چهل|پنجاه|صد|هزار)$/;
const WORD = /^[A-Za-z][a-z’'-]*$/;
const NUMBER_WORD =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|half|both|once|first|second)$/i;

const quoting =
  (open: string, close: string, draw: Draw): Draw =>
  (text) =>
    draw(text).map((phrase) => open + phrase + close);

const COUNTED = /^(?:[2-9]|[1-9]\d)(?:小时|天|年|个|名|人|月|次|分钟|岁|点|家|级|台|位|条)$/u;

const OF_ALL: Record<string, Draw> = {
  quoted: matching(/“[^“”]{2,60}”|«[^«»]{2,60}»|「[^「」]{2,60}」/gu),
  telephone: matching(/(?<![\d۰-۹])[\d۰-۹][\d۰-۹ -]{3,}[\d۰-۹]/gu),
  address: matching(/[\w.+-]+@[\w.-]+\w|\b[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|gov|edu|cn|ir)\b/gu),
  dotted: matching(/(?<![\p{L}.])(?:\p{Script=Latin}\.){2,}/gu),
  capitals: matching(/(?<![\p{L}\p{N}’'-])\p{Lu}{2,5}(?![\p{L}\p{N}’'-])/gu),
  signs: matching(
    /(?<![\p{L}\p{N}])[\p{Script=Latin}\p{N}]+(?:[×/·&+:-][\p{Script=Latin}\p{N}]+)+/gu,
  ),
  percent: matching(
    /[\d۰-۹][\d۰-۹.٫]*\s?(?:[%٪]|per cent|percent|درصد)|百分之[一二三四五六七八九十]+/gu,
  ),
  money: matching(/[$€¥£]\s?\d[\d.,]*(?: (?:million|billion))?/gu),
};

const BY_SCRIPT: Record<'han' | 'arabic' | 'latin', Record<string, Draw>> = {
  han: {
    'number and word': chinese(DIGITS, HAN),
    'number and two words': chinese(DIGITS, HAN, HAN),
    'word and number': chinese(HAN, DIGITS, HAN),
    'number in numerals': (text) =>
      chinese(
        DIGITS,
        HAN,
      )(text)
        .filter((one) => COUNTED.test(one))
        .map(inNumerals),
    'numeral and word': chinese(NUMERAL, HAN),
    date: matching(/\d{4}年(?:\d+月)?(?:\d+日)?|\d+月\d+日/gu),
    guest: chinese(HAN, LATIN),
    'a word': chinese(HAN),
    'two words': chinese(HAN, HAN),
    run: matching(/(?<!\p{Script=Han})\p{Script=Han}{2,12}(?!\p{Script=Han})/gu),
    phrase: quoting('“', '”', chinese(HAN, HAN, HAN)),
  },
  arabic: {
    'number and word': spaced(PERSIAN_DIGITS, ARABIC),
    'number in western digits': (text) => spaced(PERSIAN_DIGITS, ARABIC)(text).map(inWestern),
    'word and number': spaced(ARABIC, PERSIAN_DIGITS),
    'number word': spaced(PERSIAN_NUMBER, ARABIC),
    'half-spaced': matching(/\p{L}+\u200c[\p{L}\u200c]+/gu),
    guest: spaced(ARABIC, LATIN),
    'a word': spaced(ARABIC),
    'two words': spaced(ARABIC, ARABIC),
    phrase: quoting('«', '»', spaced(ARABIC, ARABIC, ARABIC)),
  },
  latin: {
    'number and word': spaced(DIGITS, WORD),
    'word and number': spaced(WORD, DIGITS),
    'number word': spaced(NUMBER_WORD, WORD),
    hyphenated: matching(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+/gu),
    apostrophe: matching(/\p{L}+[’']\p{L}+/gu),
    'short name': matching(/(?<![\p{L}’'-])\p{Lu}\p{Ll}{1,3}(?![\p{L}’'-])/gu),
    'a word': spaced(WORD),
    'two words': spaced(WORD, WORD),
    phrase: quoting('"', '"', spaced(WORD, WORD, WORD)),
  },
};

const scriptOf = (text: string): 'han' | 'arabic' | 'latin' => {
  const { han, arabic, latin } = countScripts(text);
  if (han * 2 > latin) return 'han';
  return arabic > latin ? 'arabic' : 'latin';
};

/** What readers may type of a text, by rule. */
export const excerptsOf = (text: string): Excerpt[] => {
  const script = scriptOf(text);
  return Object.entries({ ...OF_ALL, ...BY_SCRIPT[script] }).flatMap(([kind, draw]) =>
    draw(text).map((query) => ({ kind: `${script}, ${kind}`, query })),
  );
};
