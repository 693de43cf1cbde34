import { expect, test } from 'vitest';
import { namesOf, peopleOf } from './people.ts';

test.each([
  [
    'Zhao, Rongqiang; Customer World',
    [{ family: 'Zhao', given: 'Rongqiang' }, { literal: 'Customer World' }],
  ],
  [
    'یوسفی‌نیا، نرگس؛ مرادی، لیلا',
    [
      { family: 'یوسفی‌نیا', given: 'نرگس' },
      { family: 'مرادی', given: 'لیلا' },
    ],
  ],
  ['Rosetta Carrington Lue', [{ literal: 'Rosetta Carrington Lue' }]],
  ['', undefined],
])('%s is read as it is written', (line, people) => {
  expect(peopleOf(line)).toEqual(people);
  expect(namesOf(people)).toBe(line);
});
