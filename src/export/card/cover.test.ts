import fc from 'fast-check';
import { expect, test } from 'vitest';
import { coverOf } from './cover.ts';
import { bar, disc, type Placed } from './outline.ts';

/** A shape by its corners in the picture; in an outline, up is more. */
const shape = (...corners: number[]): Placed => {
  const outline = [corners.map((value, at) => (at % 2 === 0 ? value : -value))];
  return { outline, x: 0, y: 0, scale: 1 };
};

const rectangle = (left: number, right: number, top: number, bottom: number): Placed =>
  shape(left, top, right, top, right, bottom, left, bottom);

/** What is covered of a picture of 4 by 3 pixels, row by row. */
const covered = (shapes: readonly Placed[]): number[][] => {
  const { x, y, width, height, stride, shares } = coverOf(shapes, 4, 3);
  return Array.from({ length: 3 }, (_, row) =>
    Array.from({ length: 4 }, (_none, column) => {
      const isWithin = row >= y && row < y + height && column >= x && column < x + width;
      return isWithin ? Math.round(shares[(row - y) * stride + column - x]! * 100) / 100 : 0;
    }),
  );
};

const area = (shapes: readonly Placed[]): number => {
  const { width, stride, shares } = coverOf(shapes, 100, 100);
  return shares.reduce((sum, share, at) => (at % stride < width ? sum + share : sum), 0);
};

test('bars and discs lie where they are to lie', () => {
  expect(covered([bar(1, 3, 1.5, 2)])).toEqual([
    [0, 0.5, 0.5, 0],
    [0, 1, 1, 0],
    [0, 0.5, 0.5, 0],
  ]);
  expect(covered([disc(2, 1.5, 9)])).toEqual(Array(3).fill([1, 1, 1, 1]));
});

test('a pixel at the edge is covered as far as the shape reaches into it', () => {
  expect(covered([rectangle(0.5, 3.25, 1, 2.5)])).toEqual([
    [0, 0, 0, 0],
    [0.5, 1, 1, 0.25],
    [0.25, 0.5, 0.5, 0.13],
  ]);
  expect(covered([shape(0, 0, 4, 0, 0, 2)])).toEqual([
    [1, 1, 0.75, 0.25],
    [0.75, 0.25, 0, 0],
    [0, 0, 0, 0],
  ]);
});

test('shapes of one way are one where they overlap, and one of the other way is a hole', () => {
  const whole = rectangle(0, 4, 0, 3);
  expect(covered([whole, rectangle(1, 2, 1, 2)])).toEqual(covered([whole]));
  expect(covered([whole, rectangle(2, 1, 1, 2)])[1]).toEqual([1, 0, 1, 1]);
});

test('nothing is drawn beside the picture, and what is within it as it would be anyway', () => {
  expect(covered([rectangle(-50, 1.5, -9, 99)])).toEqual(Array(3).fill([1, 0.5, 0, 0]));
  expect(covered([rectangle(2.5, 50, 1, 99)])[2]).toEqual([0, 0, 0.5, 1]);
  for (const shapes of [[], [rectangle(7, 9, 0, 3)], [rectangle(-3, -1, -2, -1)]])
    expect(covered(shapes).flat()).toEqual(Array(12).fill(0));
});

test('all that is covered is the area of the shape', () => {
  const place = fc.double({ min: 0, max: 100, noNaN: true });
  fc.assert(
    fc.property(fc.tuple(place, place, place, place, place, place), (triangle) => {
      const [ax, ay, bx, by, cx, cy] = triangle;
      const half = ((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) / 2;
      expect(Math.abs(area([shape(...triangle)]) - Math.abs(half))).toBeLessThan(0.05);
    }),
  );
  expect(area([disc(50, 50, 9)]) / (Math.PI * 9 ** 2)).toBeCloseTo(1, 2);
});
