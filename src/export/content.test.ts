import { expect, test } from 'vitest';
import { chunksOf, wholeOf, type Content } from './content.ts';

test('a text, bytes and pieces of both are the same bytes', () => {
  const contents: Content[] = ['a ی\n', Buffer.from('a ی\n'), ['a ', Buffer.from('ی'), '', '\n']];
  for (const content of contents) {
    expect(wholeOf(content).toString()).toBe('a ی\n');
    expect(Buffer.concat([...chunksOf(content)]).toString()).toBe('a ی\n');
  }
});
