import { expect, it } from 'vitest';
import { sizeIn } from './drawn-size.ts';

it('is that of the picture, or none of one that cannot be drawn', () => {
  expect(sizeIn({ size: { width: 2, height: 1 } })).toEqual({ width: 2, height: 1 });
  expect(sizeIn({})).toBeUndefined();
});

it.each([
  [
    { fault: 'Could not load the "sharp" module\nPossible solutions: …' },
    /: Could not load [^\n]*\. Run npm ci\.$/,
  ],
  [undefined, /within 30 seconds: this machine is too busy\.$/],
])('is no fault of the picture where the machine cannot draw: %j', (drawn, words) => {
  expect(() => sizeIn(drawn)).toThrow(words);
});
