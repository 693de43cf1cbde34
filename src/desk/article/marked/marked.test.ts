import fc from 'fast-check';
import { expect, test } from 'vitest';
import { caseFiles } from '../../testing/workspace.ts';
import { markedOf } from './from-file.ts';
import { scriptMark, termMark, unmarked, withMark } from './mark.ts';
import { pairsIn } from './marked.ts';
import { bareOf, halvesOf } from './to-file.ts';
import { typedInto, withWords } from './typed.ts';

const TWO = 'در <Term id="city-hotline">۳۱۱</Term> و <Term id="knowledge-base">۳۱۱</Term> بود.';
const typed = (bare: string, text: string): string => bareOf(typedInto(markedOf(bare), text));

test.each([
  [TWO, 'در ⟦۳۱۱⟧ و ⟦۳۱۱⟧ بود.'],
  ['to <bdi lang="en">StudentAid.gov</bdi>, so', 'to ⟦StudentAid.gov⟧, so'],
  [
    'our [prior *article*](https://a.example/x_y) and ![x](./a.avif)',
    'our ⟦prior *article*⟧ and ![x](./a.avif)',
  ],
  ['<Term id="a">the <bdi lang="zh">热线</bdi> line</Term>', '⟦the ⟦热线⟧ line⟧'],
  ['<Term id="a">the [line](https://a.example)</Term>', '⟦the ⟦line⟧⟧'],
  ['a `<Term id="x">code</Term>` b\\[c](d) {/* <q>e</q> */}', undefined],
  ['an end </Term> and <Term id="x">a start, [^a] <Term id="y"></Term>', undefined],
  ['<ruby>字<rt>zì</rt></ruby> &lt;b&gt; ⟦x⟧ <q>y</q>', undefined],
  ['<q>said</q> <abbr title="x y">xy</abbr> <span lang="zh">字</span>', '⟦said⟧ ⟦xy⟧ ⟦字⟧'],
])('%s is shown without code, and comes back byte for byte', (bare, shown = bare) => {
  const own = markedOf(bare);
  expect(own.text).toBe(shown);
  expect(bareOf(own)).toBe(bare);
  expect(typed(bare, shown)).toBe(bareOf(own));
});

test('every text of the casebook comes back byte for byte', () => {
  const texts = ['chengdu-95550-lockdown', 'the-library-of-answers', 'claims-desk'].flatMap(
    (id) => [...caseFiles(id).values()],
  );
  expect(texts.length).toBeGreaterThan(3);
  for (const line of texts.flatMap((text) => text.split('\n'))) {
    const own = markedOf(line);
    expect(bareOf(own)).toBe(line);
    expect(own.text).not.toMatch(/<\/?Term|<\/?bdi/);
  }
});

test.each([
  ['words within', 'در ⟦خط ۳۱۱⟧ و ⟦۳۱۱⟧ بود.', TWO.replace('>۳', '>خط ۳')],
  [
    'words around',
    'آنگاه در ⟦۳۱۱⟧ و باز ⟦۳۱۱⟧ بود!',
    `آنگاه ${TWO}`.replace('و <', 'و باز <').replace('.', '!'),
  ],
  ['the first is deleted', 'در  و ⟦۳۱۱⟧ بود.', TWO.replace(/<Term id="city.*?<\/Term>/, '')],
  ['the second is deleted', 'در ⟦۳۱۱⟧ و  بود.', TWO.replace(/<Term id="know.*?<\/Term>/, '')],
  [
    'a bracket is deleted',
    'در ۳۱۱⟧ و ⟦۳۱۱⟧ بود.',
    TWO.replace(/<Term id="city.*?>(.*?)<\/Term>/, '$1'),
  ],
  ['another text', 'هیچ', 'هیچ'],
  ['brackets that nobody knows', `در ⟦۳۱۱⟧ و ⟦۳۱۱⟧ بود ⟦x⟧ ⟧⟦.`, `${TWO.slice(0, -1)} x .`],
])('a mark keeps its id: %s', (_, text, expected) => {
  expect(typed(TWO, text)).toBe(expected);
});

test('what is cut comes back with its words, in another place too', () => {
  const cut = typedInto(markedOf('a <Term id="x">b</Term> c'), 'a  c');
  expect(bareOf(cut)).toBe('a  c');
  expect(bareOf(typedInto(cut, 'a  c ⟦b⟧'))).toBe('a  c <Term id="x">b</Term>');
  const two = markedOf('<Term id="x">a</Term><Term id="y">b</Term>');
  expect(bareOf(typedInto(two, '⟦b⟧'))).toBe('<Term id="y">b</Term>');
  expect(bareOf(typedInto(two, '⟦b⟧⟦a⟧'))).toBe('<Term id="y">b</Term><Term id="x">a</Term>');
});

test('letters typed one by one anywhere leave all marks to their words', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(99), fc.constantFrom('a', 'ب', '字', ' ', ''))),
      (keys) => {
        let own = markedOf('x <Term id="a">bc</Term> d <bdi lang="en">ef</bdi>g');
        for (const [place, letter] of keys) {
          const at = place % (own.text.length + 1);
          const isBracket = /[⟦⟧]/.test(own.text[at] ?? '');
          own = withWords(own, at, at + (letter === '' && !isBracket ? 1 : 0), letter);
        }
        const ids = pairsIn(own.text)
          .filter(({ words }) => words.trim() !== '')
          .map(({ index }) => own.marks[index]?.open);
        const left = ['<Term id="a">', '<bdi lang="en">'].filter((one) => ids.includes(one));
        expect(ids).toEqual(left);
        expect(markedOf(bareOf(own)).text.replace(/⟦\s*⟧/g, '')).toBe(
          own.text.replace(/⟦(\s*)⟧/g, '$1'),
        );
      },
    ),
  );
});

const marked = (bare: string, words: string, mark = termMark('power-outage')) => {
  const own = markedOf(bare);
  const from = own.text.indexOf(words);
  const next = withMark(own, from, from + words.length, mark);
  return next && bareOf(next);
};

test('the selected words become a term, without the spaces around them', () => {
  expect(marked('When the power failed, we', ' power failed')).toBe(
    'When the <Term id="power-outage">power failed</Term>, we',
  );
  expect(marked('突然停电了。', '停电')).toBe('突然<Term id="power-outage">停电</Term>了。');
  expect(marked('a <Term id="x">b c</Term> d', ' d')).toContain('power-outage">d<');
  expect(marked('به <Term id="x">FSA b</Term>', 'FSA', scriptMark('en'))).toBe(
    'به <Term id="x"><bdi lang="en">FSA</bdi> b</Term>',
  );
  expect(marked('a <bdi lang="zh">热线</bdi> d', '⟦热线⟧')).toBe(
    'a <Term id="power-outage"><bdi lang="zh">热线</bdi></Term> d',
  );
});

test('not nothing, not across a mark, not a term within a term', () => {
  expect(withMark(markedOf('a b'), 1, 2, termMark('x'))).toBeUndefined();
  expect(marked('a <Term id="x">b c</Term> d', 'a ⟦b')).toBeUndefined();
  expect(marked('a <Term id="x">b c</Term> d', 'c')).toBeUndefined();
  expect(marked('a <Term id="x">b c</Term> d', '⟦b c⟧')).toBeUndefined();
});

test('a mark is taken away, and its words stay', () => {
  expect(bareOf(unmarked(markedOf(TWO), 0))).toBe(
    TWO.replace(/<Term id="city.*?>(.*?)<\/Term>/, '$1'),
  );
});

test('of two halves each has its marks, and a mark that is cut through is in both', () => {
  const own = markedOf('a <Term id="x">b c</Term> <q>d</q>');
  expect(halvesOf(own, own.text.indexOf(' c'))).toEqual([
    'a <Term id="x">b</Term>',
    '<Term id="x">c</Term> <q>d</q>',
  ]);
  expect(halvesOf(own, own.text.indexOf(' ⟦d'))).toEqual([
    'a <Term id="x">b c</Term>',
    ' <q>d</q>',
  ]);
  expect(halvesOf(own, 0, own.text.length)).toEqual(['', '']);
});
