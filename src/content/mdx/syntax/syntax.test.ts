import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { mayHaveTables, remarkText, remarkTextWithoutTables } from './syntax.ts';

const ours = unified().use(remarkParse).use(remarkText).freeze();
const tableless = unified().use(remarkParse).use(remarkTextWithoutTables).freeze();
const github = unified().use(remarkParse).use(remarkGfm).freeze();

/** The nodes of a kind, each with its words. */
const found = (node: Nodes, type: string): string[] => [
  ...(node.type === type ? [toString(node)] : []),
  ...('children' in node ? node.children.flatMap((child) => found(child, type)) : []),
];

describe('as on GitHub', () => {
  it.each([
    ['a table', '| a | b |\n| - | -: |\n| 1 | ~~2~~ |'],
    ['a footnote', 'A[^1].\n\n[^1]: One.\n\n    Two.'],
    ['deleted text', 'For ~~three~~ two hours.'],
    ['an address with blanks around', 'See https://example.org/a_b (or www.example.org/x).'],
    ['an address of mail', 'Write to a.b@example.org now.'],
    ['an address in a link', '[https://example.org/](https://example.org/b)'],
    ['an address in code', '`https://example.org/` and `~~a~~`'],
  ])('%s', (_, text) => {
    // GitHub's may say besides that a link has no title.
    expect(github.parse(text)).toMatchObject(ours.parse(text));
  });
});

describe('as people read it', () => {
  it.each([
    ['an address in Chinese', '见https://example.org/a。然后', 'link', ['https://example.org/a']],
    ['an address in Persian', 'از www.example.org، سپس', 'link', ['www.example.org']],
    ['mail in Chinese', '写信到a@example.org，谢谢', 'link', ['a@example.org']],
    ['the beginning of an address', 'It begins with https:// or www. here.', 'link', []],
    ['a range', 'From 5~7 to 8~9.', 'delete', []],
    ['a deletion beside Chinese signs', '再~~“旧”~~新', 'delete', ['“旧”']],
    ['a deletion beside Persian', '~~(کتاب)~~‌ها', 'delete', ['(کتاب)']],
    ['strong beside Chinese signs', '他说**“不能断”**然后', 'strong', ['“不能断”']],
    ['emphasis beside Persian', '*«خط»*‌ها', 'emphasis', ['«خط»']],
    [
      'the name of a program',
      'Call __init__ and __proto__.',
      'paragraph',
      ['Call __init__ and __proto__.'],
    ],
    ['one beside Chinese', '调用__init__方法', 'paragraph', ['调用__init__方法']],
    ['several words in bold', 'Do __not hang up__ now.', 'strong', ['not hang up']],
    ['one word in bold', 'Do __not__ hang up.', 'strong', ['not']],
    ['bold of two scripts', '他说，__先 接听__。', 'strong', ['先 接听']],
    ['a task keeps its mark', '- [x] done\n- [ ] open', 'paragraph', ['[x] done', '[ ] open']],
  ])('%s', (_, text, type, words) => {
    expect(found(ours.parse(text), type)).toEqual(words);
  });
});

describe('tables are looked for only where there can be one', () => {
  it.each(['a\n:-', 'a\n-:', '> a\n> :-:', '- a | b\n  -|-', '|a|\n|-|', '| a\n| -'])(
    'a table: %j',
    (text) => {
      expect(found(ours.parse(text), 'table')).not.toEqual([]);
      expect(mayHaveTables(text)).toBe(true);
    },
  );
  it.each(['a\n-', 'a\n- - -', 'a - b: c\n\n- d\n- e', '# a\n\n> b\n> c[^1]\n\n[^1]: d'])(
    'none, and the same without looking: %j',
    (text) => {
      expect(mayHaveTables(text)).toBe(false);
      expect(tableless.parse(text)).toEqual(ours.parse(text));
    },
  );
});
