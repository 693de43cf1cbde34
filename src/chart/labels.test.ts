import { expect, test } from 'vitest';
import { labelSides } from './labels.ts';

const at = (x: number, y: number, width = 40) => ({ x, y, width });

test('a label stands east of its dot where there is room, else west', () => {
  expect(labelSides([at(20, 20), at(190, 60)], 200)).toEqual(['east', 'west']);
});

test('labels of neighbours keep clear of each other and of the dots', () => {
  expect(labelSides([at(100, 50), at(92, 55), at(85, 56)], 200)).toEqual(['east', 'south', 'west']);
});

test('a label without room stands east all the same', () => {
  expect(labelSides([at(10, 10, 400)], 100)).toEqual(['east']);
});
