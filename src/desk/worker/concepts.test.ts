import { expect, test } from 'vitest';
import { frozenWorkspace } from '../testing/workspace.ts';
import { conceptsFor, namesOf } from './concepts.ts';

const { vocabulary } = frozenWorkspace();

test.each([
  ['lockdown', 'en', 'lockdown'],
  ['封控', 'zh', 'lockdown'],
  ['Lockdowns', 'en', 'lockdown'],
  ['زلزله', 'fa', 'earthquake'],
] as const)('%s in %s is %s', (words, locale, id) => {
  expect(conceptsFor(vocabulary, words, locale)[0]?.id).toBe(id);
});

test('what nobody calls it is found by what it means', () => {
  expect(conceptsFor(vocabulary, 'a sudden shaking', 'en').map(({ id }) => id)).toContain(
    'earthquake',
  );
  expect(namesOf(vocabulary, ['earthquake', 'none'], 'fa')).toEqual({ earthquake: 'زلزله' });
});

test('nothing is found by nothing', () => {
  expect(conceptsFor(vocabulary, '  ', 'en')).toEqual([]);
});
