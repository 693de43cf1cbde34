import { expect, it } from 'vitest';
import { answers, queries } from './asked.ts';

/** Words that are found by others of like sense, and what alone may be marked for each. */
const ITSELF: [query: string, marked: RegExp][] = [
  // Our vocabulary has it among the storms.
  ['سیل', /^(?!.*(?:آب|water|leak|水))/i],
  ['صبحانه', /صبحانه/],
  ['مادر', /مادر/],
  ['کارمند', /کارمند/],
  ['مدیر', /مدیر/],
  ['نرم‌افزار', /نرم‌?افزار/],
  ['employee', /employee/i],
  ['women', /wom[ae]n/i],
  ['night', /night/i],
  ['money', /money/i],
  ['fear', /fear/i],
  ['breakfast', /breakfast/i],
  ['早餐', /早餐/],
  ['压力', /压力/],
  ['员工', /员工/],
  ['妈妈', /妈妈/],
  ['夜班', /夜班/],
];

for (const [query] of ITSELF) queries.add(query);
queries.add('武汉');

const marksOf = (query: string): string[] =>
  answers
    .get(query)!
    .results.flatMap(({ passage }) => passage?.pieces ?? [])
    .flatMap(([text, isMarked]) => (isMarked ? [text] : []));

it.each(ITSELF)('%s marks the word itself, and nothing that is akin to it', (query, itself) => {
  for (const mark of marksOf(query)) expect(mark).toMatch(itself);
});

it('marks a name in another language', () => {
  expect(marksOf('武汉').join(' ')).toMatch(/武汉|Wuhan|ووهان/);
});
