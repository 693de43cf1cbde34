import { expect, test } from 'vitest';
import { readerOf } from '../../../i18n/reader.ts';
import type { Block } from '../../../model/block.ts';
import { blockNumber } from '../../../i18n/block-number.ts';
import { blockTails } from './tail.ts';

const fa = readerOf('fa', '/');
const block = (id: string): Block => ({ id, kind: 'paragraph', text: '', line: 1 });

test('the number of a block is its id in the digits of the reader', () => {
  expect(blockNumber('fa', 'p12a')).toBe('۱۲a');
});

test('a block ends with its number, which leads beside another language, if there is one', () => {
  expect(blockTails(fa, { behind: [] })(block('p12'))).toBe('<a class="n" href="#p12">۱۲</a>');
  expect(blockTails(fa, { behind: [] }, { first: 'fa', second: 'zh' })(block('p12'))).toBe(
    '<a class="n" href="fa-zh/#p12">۱۲</a>',
  );
});

test('a translation that is behind its original says so, at the block', () => {
  const tail = blockTails(readerOf('en', '/'), { behind: ['p2'] });
  expect(tail(block('p1'))).not.toContain('changed');
  expect(tail(block('p2'))).toMatch(/^<i class="late" lang="en" dir="ltr">The original/);
});
