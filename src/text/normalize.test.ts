import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldDigits, foldRoughly, foldWithMap, unfoldRange } from './normalize.ts';

describe('fold', () => {
  it.each([
    ['Ｆｕｌｌ　Ｗｉｄｔｈ', 'full width'],
    ['İstanbul ISTANBUL', 'istanbul istanbul'],
    ['Crème Brûlée — Ångström', 'creme brulee angstrom'],
    ['straße ŒUVRE', 'strasse oeuvre'],
    ['كتاب علي', 'کتاب علی'],
    ['مصطفى', 'مصطفی'],
    ['خانۀ ما', 'خانه ما'],
    ['خانهٔ ما', 'خانه ما'],
    ['آب أب إب', 'اب اب اب'],
    ['مسئول مؤثر', 'مسیول موثر'],
    ['مُدَرِّس', 'مدرس'],
    ['خــدمت', 'خدمت'],
    ['می‌شود', 'میشود'],
    ['\u2067سلام\u2069', 'سلام'],
    ['ﻻ ﮐﺘﺎﺏ', 'لا کتاب'],
    ['۱۴۰۱ ٢٠٢٢ ２０２２', '1401 2022 2022'],
    ['300,000 ۳۰۰٬۰۰۰ 30，000', '300000 300000 30000'],
    ['1,2,3', '1 2 3'],
    ['6.8级 ۶٫۸', '6.8级 6.8'],
    ["Xi’an and Xi'an", 'xian and xian'],
    ['Xi‘an, Xi`an, Xi´an, Xiʼan, Xi′an', 'xian xian xian xian xian'],
    ['сustomer рhοne 24х7', 'customer phone 24x7'],
    ['2½ and ⅓', '2 1 2 and 1 3'],
    ['6·8级', '6.8级'],
    ['二○二○年', '二〇二〇年'],
    ['  “服务不中断”，说起！ ', '服务不中断 说起'],
    ['', ''],
  ])('%s → %s', (text, folded) => expect(fold(text)).toBe(folded));

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
      { numRuns: 2000, seed: 1 },
    );
  });
});

describe('foldWithMap', () => {
  it('leads each unit back to its place', () => {
    const text = 'The “Café‌s” می‌شود، 300,000!';
    const folded = foldWithMap(text);
    const original = (word: string) => {
      const at = folded.text.indexOf(word);
      return text.slice(...unfoldRange(folded, at, at + word.length));
    };
    expect(original('cafes')).toBe('Café‌s');
    expect(original('میشود')).toBe('می‌شود');
    expect(original('300000')).toBe('300,000');
  });

  it('covers the whole character that a ligature was folded from', () => {
    const folded = foldWithMap('aﬁb');
    expect(folded.text).toBe('afib');
    expect(unfoldRange(folded, 1, 2)).toEqual([1, 2]);
  });

  it('has one offset a unit, never falling, and one for the end', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { text: out, offsets } = foldWithMap(text);
        expect(offsets).toHaveLength(out.length + 1);
        expect([...offsets].sort((a, b) => a - b)).toEqual(offsets);
      }),
      { numRuns: 1000, seed: 2 },
    );
  });
});

describe('foldDigits', () => {
  it('reads the digits of every script', () => {
    expect(foldDigits('۰۹ ٣ ९ ７ ၅ x')).toBe('09 3 9 7 5 x');
    expect(foldDigits('𝟗𝟘')).toBe('90');
  });
  it('leaves letters and numerals that are no decimal digits', () => {
    expect(foldDigits('三 Ⅳ ½')).toBe('三 Ⅳ ½');
  });
});

describe('foldRoughly', () => {
  it.each([
    'Crème Brûlée, Xi’an ＦＵＬＬ',
    'كتاب علي؛ مسئول مؤثر آب',
    'می\u200cشود، خانۀ ما خــدمت مُدَرِّس',
    '客服热线，不中断',
  ])('keeps every folded word of %s', (text) => {
    for (const word of fold(text).split(' ')) expect(foldRoughly(text)).toContain(word);
  });
});
