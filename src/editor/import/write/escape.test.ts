import fc from 'fast-check';
import { toString } from 'mdast-util-to-string';
import { describe, expect, it } from 'vitest';
import { parseMdx } from '../../../content/mdx/parse-mdx.ts';
import { inspectMdx } from '../../../content/mdx/safe-mdx.ts';
import { escapeMdx } from './escape.ts';
import { runs } from '../../../text/testing/runs.ts';

const read = (mdx: string): { text: string; blocks: number; faults: string[] } => {
  const faults: string[] = [];
  const report = (_: unknown, rule: string): number => faults.push(rule);
  const tree = parseMdx({ path: 'a.mdx', text: mdx }, report);
  if (!tree) return { text: '', blocks: 0, faults };
  inspectMdx(mdx, tree, report);
  return { text: toString(tree), blocks: tree.children.length, faults };
};

describe('escaping', () => {
  it.each([
    '{a} <b> </b> <!-- c --> &lt; &copy;',
    'import x from "y"',
    'export default 1',
    '# no heading',
    '- no item',
    '1. no item',
    '> no quotation',
    '--- no line',
    '=== no heading',
    'a *b* _c_ `d` [e](f) ![g](h) ~~i~~',
    '| a | b |',
    'see http://example.org/a_b and www.example.org and https://example.org/x_y?a=b&copy=1.',
    'someone@example.org',
    '1.a',
    '2)first',
    '۱. یک',
    '۲- دو',
    '٣) ثلاثة',
    '1.5 million',
    '۱.۵ میلیون',
    '\\{ \\< C:\\path',
  ])('keeps %j as text', (text) => {
    expect(read(escapeMdx(text))).toEqual({ text, blocks: 1, faults: [] });
  });

  it('keeps any text as one paragraph of the same text', () => {
    const character = fc.constantFrom(
      ...Array.from('abc 12۳٤.,:;!?(){}[]<>*_`~|#+-=&/\\"\'@$%^客户世界，。خدمات‌ها؟'),
    );
    fc.assert(
      fc.property(fc.string({ unit: character, minLength: 1, maxLength: 60 }), (raw) => {
        const text = raw.replace(/ +/g, ' ').trim();
        fc.pre(text !== '' && !/www\.|@/.test(text));
        expect(read(escapeMdx(text))).toEqual({ text, blocks: 1, faults: [] });
      }),
      { numRuns: runs(150) },
    );
  });
});
