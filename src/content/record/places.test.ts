import { expect, test } from 'vitest';
import { change, findings, LOCKED, lockFor, type Files } from '../testing/fixture.ts';

const RECORD = 'cases/dead-phones/case.yaml';

const at = (point: string): Files =>
  change(LOCKED, RECORD, '    country: CN\n', `    country: CN\n    coordinates: ${point}\n`);

/** A second case, the same but for its name and for the point of its place. */
const withSecond = (first: string, second: string): Files => {
  const copy = Object.entries(at(second)).flatMap(([path, text]) =>
    path.startsWith('cases/') ? [[path.replace('dead-phones', 'more-phones'), text]] : [],
  );
  const files = { ...at(first), ...(Object.fromEntries(copy) as Files) };
  return { ...files, 'cases/more-phones/blocks.lock.yaml': lockFor(files, 'more-phones') };
};

const differing = (files: Files): string[] =>
  findings(files).filter((line) => line.includes(' place-differs '));

test('a place that two cases put at different points is reported in the second', () => {
  expect(differing(withSecond('{lat: 39.9, lon: 116.41}', '{lat: 39.9, lon: 116.4}'))).toEqual([
    `content/cases/more-phones/case.yaml:9:18 place-differs Another case (content/cases/dead-phones/case.yaml) puts “Beijing” at {lat: 39.9, lon: 116.41}. The map shows a place once: give both cases the same point.`,
  ]);
});

test('the same point, written in another way, is the same', () => {
  expect(differing(withSecond('{lat: 39.9, lon: 116.41}', '{lon: 116.410, lat: 39.90}'))).toEqual(
    [],
  );
});
