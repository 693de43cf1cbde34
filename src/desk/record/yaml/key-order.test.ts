import { expect, test } from 'vitest';
import { caseRecord } from '../../../model/case.ts';
import { conceptFile } from '../../../model/concept.ts';
import { z } from '../../../model/zod.ts';
import { inOrder, placeOf } from './key-order.ts';

interface Shape {
  properties?: Record<string, Shape>;
  items?: Shape;
  anyOf?: Shape[];
}

/** The keys of a schema and of all within it, but for those that an editor names. */
const keysIn = ({ properties = {}, items, anyOf = [] }: Shape): string[] => [
  ...Object.keys(properties),
  ...[...Object.values(properties), ...anyOf, ...(items ? [items] : [])].flatMap(keysIn),
];

const SHAPES = [caseRecord, conceptFile].map((schema) =>
  z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', reused: 'inline' }),
) as Shape[];

test.each([...new Set(SHAPES.flatMap(keysIn))])('%s has its place among the keys', (key) => {
  expect(inOrder(['unknown', key])).toEqual([key, 'unknown']);
});

test('a key goes behind those that stand before it, in whatever order these are', () => {
  expect(placeOf('updated', ['tags', 'status', 'summary'])).toBe(2);
  expect(placeOf('unknown', ['status', 'tags'])).toBe(2);
});
