import { expect, it } from 'vitest';
import { personFrom } from './people.ts';

const said = (name: string): string => {
  const person = personFrom(name);
  return 'literal' in person ? `whole: ${person.literal}` : `${person.family} | ${person.given}`;
};

it('parts a name of two words, and a longer one where a sign says where its family begins', () => {
  expect(
    [
      'Ann Poe',
      'Mary J. Smith',
      'J. R. Hartley',
      'Vincent van Gogh',
      'Anna de la Cruz',
      'Dr Lena Fischer-Braun',
      'نرگس یوسفی‌نیا',
      'محمدرضا شفیعی کدکنی',
      '王小明',
      '欧阳修',
      'Carrington Lue, Rosetta',
      'شفیعی کدکنی، محمدرضا',
    ].map(said),
  ).toEqual([
    'Poe | Ann',
    'Smith | Mary J.',
    'Hartley | J. R.',
    'van Gogh | Vincent',
    'de la Cruz | Anna',
    'Fischer-Braun | Lena',
    'یوسفی‌نیا | نرگس',
    'شفیعی کدکنی | محمدرضا',
    '王 | 小明',
    '欧阳 | 修',
    'Carrington Lue | Rosetta',
    'شفیعی کدکنی | محمدرضا',
  ]);
});

it('keeps a name whole of which nobody but its bearer knows where the family begins', () => {
  expect(['Rosetta Carrington Lue', 'Mary Ann Smith', 'Cher', 'A & B'].map(said)).toEqual([
    'whole: Rosetta Carrington Lue',
    'whole: Mary Ann Smith',
    'whole: Cher',
    'whole: A & B',
  ]);
});
