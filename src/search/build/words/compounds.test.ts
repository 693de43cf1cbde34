import { expect, it } from 'vitest';
import { words } from '../../shared/words.ts';
import { addCounts, compoundsOf, countLabels, countWords, noCounts } from './compounds.ts';

const counts = noCounts();
addCounts(
  counts,
  countWords(
    [
      'The database stayed online; standby agents reopened it. Data is its base, on a line by them; we stand open for e-commerce.',
      'همدلی و به‌روزرسانی',
    ],
    words,
  ),
);
// More pairs than travel.
const filler = Array.from(
  { length: 1300 },
  (_, at) => `${'abcdefghij'[at % 10]!.repeat(2 + at / 10)}x many`,
);
addCounts(counts, countLabels([...filler, 'webchat', 'web chat']));
const compounds = compoundsOf(counts);
const unitsOf = (text: string) => words(text, compounds).flatMap(({ units }) => units);

it.each([
  ['data base', 'database'],
  ['on-line', 'online'],
  ['stand by', 'standby'],
  ['بیست‌وچهار', '۲۴'],
  ['re-opened', 'reopened'],
  ['web chat', 'webchat'],
  ['e-commerce', 'ecommerce'],
  ['ای میل', 'ایمیل'],
  ['هم‌دلی', 'همدلی'],
  ['به روز رسانی', 'به‌روزرسانی'],
])('reads “%s” as “%s”', (apart, joined) => {
  expect(unitsOf(apart)).toEqual(unitsOf(joined));
});
