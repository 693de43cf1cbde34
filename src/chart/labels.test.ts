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

test('a label without room is left out', () => {
  expect(labelSides([at(10, 10, 400)], [100])).toEqual([undefined]);
  const crowd = [at(100, 50), at(101, 50), at(99, 50), at(100, 51), at(100, 49)];
  const sides = labelSides(crowd, [200]);
  expect(sides.filter(Boolean).length).toBeLessThan(crowd.length);
  expect(new Set(sides.filter(Boolean)).size).toBe(sides.filter(Boolean).length);
});

test('what has no room in a narrow picture may have it in a wide one, the others as they are', () => {
  const points = [100, 95, 105, 90, 110].map((x) => at(x, 50));
  const narrow = labelSides(points, [200, 2000]);
  expect(narrow).toContain(undefined);
  const wide = labelSides(points, [2000], narrow);
  expect(wide).not.toContain(undefined);
  narrow.forEach((side, index) => side && expect(wide[index]).toBe(side));
});

test('a label may cover a dot, and never a number', () => {
  const around = [
    [140, 50],
    [60, 50],
    [100, 63],
    [100, 37],
  ] as const;
  const dots = around.map(([x, y]) => at(x, y, 1));
  expect(labelSides([at(100, 50), ...dots], [200])[0]).toBe('east');
  const numbers = dots.map((dot) => ({ ...dot, radius: 13, hasNumber: true }));
  expect(labelSides([at(100, 50), ...numbers], [200])[0]).toBeUndefined();
});
