import { expect, it } from 'vitest';
import { beginningOf, findLabels } from './labels.ts';
import { words } from './words.ts';

const find = (text: string, ...labels: string[]) =>
  findLabels(
    words(text),
    (_script, key) => labels.includes(key),
    new Set(labels.map(beginningOf)),
  ).map(({ key }) => key);

it('finds labels of one word and of several, overlapping ones too', () => {
  expect(find('The disaster recovery sites', 'disaster recoveri site', 'recoveri')).toEqual([
    'disaster recoveri site',
    'recoveri',
  ]);
});

it('finds Han labels anywhere in a run', () => {
  expect(find('发生地震灾害', '地震', '地震灾害')).toEqual(['地震', '地震灾害']);
});

it('does not join words of two scripts', () => {
  expect(find('GE 医疗', 'ge 医疗')).toEqual([]);
});
