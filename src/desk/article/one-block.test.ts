import { expect, test } from 'vitest';
import { bareSource, sourceOf } from './one-block.ts';

test.each([
  ['paragraph', 'One line\nand another'],
  ['paragraph', '一行\n又一行'],
  ['paragraph', 'a < b {c}'],
  ['paragraph', 'A <Term id="drill">drill</Term> it was.'],
  ['h2', 'The failure'],
  ['item', '3. not a list'],
  ['row', '| a | b |'],
] as const)('%s: what an editor wrote is what is shown again: %s', (kind, written) => {
  const source = sourceOf(kind, written);
  const shown = bareSource(kind, source);
  expect(sourceOf(kind, shown)).toBe(source);
  expect(source).not.toContain('\n');
});

test('half an element, and braces, are text; a whole element is one', () => {
  expect(sourceOf('paragraph', 'a <Term id="x">b')).toBe('a &lt;Term id="x">b');
  expect(sourceOf('paragraph', '{x}')).toBe('&#123;x&#125;');
  expect(bareSource('paragraph', '&#123;x&#125; &lt; 5')).toBe('{x} < 5');
  const whole = 'a <Term id="x">b</Term>';
  expect(sourceOf('paragraph', whole)).toBe(whole);
  const shown = '&lt;b>not bold&lt;/b>';
  expect(bareSource('paragraph', shown)).toBe(shown);
});
