import { expect, test } from 'vitest';
import { partsOf } from './paste.ts';

const long =
  'The line was dead from nine in the morning, and the forty agents of the depot went home before noon.';

test.each([
  ['one paragraph', 'The phones died.', ['paragraph The phones died.']],
  [
    'paragraphs parted by empty lines',
    'One.\r\n\r\nTwo.\n \nThree.',
    ['paragraph One.', 'paragraph Two.', 'paragraph Three.'],
  ],
  [
    'long lines, as a word processor copies them',
    `A heading\n${long}\n${long}`,
    ['paragraph A heading', `paragraph ${long}`, `paragraph ${long}`],
  ],
  [
    'lines that a mail has broken',
    'The phones died\nat nine.\n\nThey came back\nat noon.',
    ['paragraph The phones died\nat nine.', 'paragraph They came back\nat noon.'],
  ],
  [
    'headings and lists',
    '## خط قطع شد\nبند\n• یک\n• دو\n۱. نخست\n۲) دوم',
    ['h2 خط قطع شد', 'paragraph بند', 'item یک', 'item دو', 'step نخست', 'step دوم'],
  ],
  ['a year and a day, which are no marks', '2022. It rained', ['paragraph 2022. It rained']],
  ['nothing', ' \n\n', []],
])('%s', (_, text, expected) => {
  expect(partsOf(text).map(({ kind, words }) => `${kind} ${words}`)).toEqual(expected);
});
