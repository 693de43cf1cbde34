import { expect, test } from 'vitest';
import { inOrder } from './cited.ts';

const text = (...ids: string[]) => ({ blocks: ids.map((id) => ({ id })) }) as never;

test('paragraphs stand in the order of the text, however they were pressed', () => {
  const texts = [text('p1', 'p2', 'p10', 'p3a'), text('p1', 'p2'), text('en1', 'en2')];
  expect(inOrder(['p10', 'en2', 'p1'], texts)).toEqual(['p1', 'p10', 'en2']);
  expect(inOrder(['p3a', 'p10'], texts)).toEqual(['p10', 'p3a']);
  expect(inOrder(['p99', 'p2'], texts)).toEqual(['p2', 'p99']);
  expect(inOrder([], texts)).toEqual([]);
});
