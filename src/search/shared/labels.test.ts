import { expect, it } from 'vitest';
import { hanKey } from './han-keys.ts';
import { beginningsOf, findLabels, isMeant } from './labels.ts';
import { words } from './words.ts';

const find = (text: string, ...labels: string[]) =>
  findLabels(words(text), (_script, key) => labels.includes(key), beginningsOf(labels)).map(
    ({ key }) => key,
  );

it('finds labels of one word and of several, overlapping ones too', () => {
  expect(find('The disaster recovery sites', 'disaster recoveri site', 'recoveri')).toEqual([
    'disaster recoveri site',
    'recoveri',
  ]);
});

it('finds Han labels anywhere in a run', () => {
  expect(find('发生地震灾害', '地震', '地震灾害')).toEqual(['地震', '地震灾害']);
  expect(find('断 诊断 中断', '断', '诊断')).toEqual(['断', '诊断']);
});

it('does not join words of two scripts', () => {
  expect(find('GE 医疗', 'ge 医疗')).toEqual([]);
});

it('looks no further than the longest label that begins so', () => {
  expect(beginningsOf(['recoveri', 'recoveri site', '地震', '地震灾害']).get(hanKey('地震'))).toBe(
    4,
  );
  expect(beginningsOf(['震']).get(hanKey('震'))).toBe(1);
  expect(beginningsOf(['recoveri', 'recoveri site']).get('recoveri')).toBe(2);
  expect(beginningsOf(['a b c d e f g']).get('a')).toBe(5);
});

it('takes a label that is spelt like a word which says nothing for one in capitals alone', () => {
  expect(isMeant('it', 'IT')).toBe(true);
  expect(isMeant('it', 'It')).toBe(false);
  expect(isMeant('phone', 'phone')).toBe(true);
  expect(isMeant('地震', '地震')).toBe(true);
});
