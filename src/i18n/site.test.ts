import { expect, test } from 'vitest';
import { caseAddress, siteAt } from './site.ts';

const ORIGIN = 'https://casebook.example';

test.each(['/', '/base', 'base//'])('an address below %s is whole, in whatever order', (base) => {
  const site = siteAt(ORIGIN, base);
  const top = base === '/' ? ORIGIN : `${ORIGIN}/base`;
  const asked = ['p1', 'p2', undefined, 'enb3', 'p2'].flatMap((block) =>
    ['one', 'other'].map((id) => caseAddress(site, 'fa', id, block)),
  );
  const wanted = ['fa/X/#p1', 'fa/X/#p2', 'fa/X/', 'en/X/#enb3', 'fa/X/#p2'].flatMap((path) =>
    ['one', 'other'].map((id) => `${top}/${path.replace('X', `cases/${id}`)}`),
  );
  expect(asked).toEqual(wanted);
  expect(site.file('corpus/a.json')).toBe(`${top}/corpus/a.json`);
});

test('an anchor is written as an address has it', () => {
  const { page } = siteAt(ORIGIN, '/');
  for (const anchor of ['p1', 'two words', 'خط', 'a"b', 'a#b', ''])
    expect(page('en', `terms/#${anchor}`)).toBe(new URL(`/en/terms/#${anchor}`, ORIGIN).href);
});
