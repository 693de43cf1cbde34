import { expect, test } from 'vitest';
import { labelSides } from './labels.ts';

const at = (x: number, y: number, width = 40) => ({ x: x / 200, y: y / 200, width });

test('a label stands east of its dot where there is room, else west', () => {
  expect(labelSides([at(20, 20), at(190, 60)], [200])).toEqual(['east', 'west']);
});

test('labels of neighbours keep clear of each other and of the dots', () => {
  const points = [at(100, 50), at(92, 55), at(85, 56)];
  expect(labelSides(points, [200])).toEqual(['east', 'south', 'west']);
});

test('a side is free only where it is in narrow and in wide pictures', () => {
  const points = [at(100, 50), at(96, 50)];
  expect(labelSides(points, [200, 500])).toEqual(['east', 'west']);
  expect(labelSides([at(100, 50), at(94, 50), at(106, 50)], [200, 500])[0]).toBe('south');
});

test('a label without room stands east all the same', () => {
  expect(labelSides([at(10, 10, 400)], [100])).toEqual(['east']);
});
