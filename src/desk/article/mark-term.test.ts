import { expect, test } from 'vitest';
import { markedTerms, markTerm, rewordTerm, unmarkTerm } from './mark-term.ts';

const marked = (text: string, words: string): string | undefined =>
  markTerm(text, text.indexOf(words), text.indexOf(words) + words.length, 'power-outage');

test('the selected words become a term, without the spaces around them', () => {
  expect(marked('When the power failed, we', ' power failed')).toBe(
    'When the <Term id="power-outage">power failed</Term>, we',
  );
  expect(marked('突然停电了。', '停电')).toBe('突然<Term id="power-outage">停电</Term>了。');
});

test('not nothing, not across a mark, not within a term', () => {
  expect(markTerm('a b', 1, 2, 'x')).toBeUndefined();
  expect(marked('a <Term id="x">b c</Term> d', 'a <Term')).toBeUndefined();
  expect(marked('a <Term id="x">b c</Term> d', 'c')).toBeUndefined();
  expect(marked('a <Term id="x">b c</Term> d', ' d')).toContain('power-outage');
});

test('marked words are found, written anew, and freed of their mark', () => {
  const text = 'از <Term id="city-hotline">۳۱۱</Term> و <Term id="flood">سیل</Term>';
  const terms = markedTerms(text);
  expect(terms.map(({ id, words }) => [id, words])).toEqual([
    ['city-hotline', '۳۱۱'],
    ['flood', 'سیل'],
  ]);
  expect(rewordTerm(text, terms[0]!, 'خط ۳۱۱')).toBe(text.replace('۳۱۱', 'خط ۳۱۱'));
  expect(unmarkTerm(text, terms[1]!)).toBe('از <Term id="city-hotline">۳۱۱</Term> و سیل');
  expect(markedTerms('a <Term id="x">b')).toEqual([]);
});
