import { expect, it } from 'vitest';
import { answers, queries } from './asked.ts';

/** Words that are found by others of like sense, and what alone may be marked for each. */
const ITSELF: [query: string, marked: RegExp][] = [
  // Our vocabulary has it among the storms, and recruitment under staffing.
  ['سیل', /سیل|flood|洪|水灾/i],
  ['storm', /storm|طوفان|توفان|风暴|暴风/i],
  ['HR', /^HR$|human resources|人力资源|人事|منابع انسانی|کارگزینی/i],
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

/** What must not be marked: the end of a word and the beginning of the next, within others. */
const ACROSS: [query: string, across: RegExp][] = [
  ['网络中断', /络中(?!断)/],
  ['股价没有下跌', /有下(?!跌)/],
  ['人工智能会取代人工客服吗？', /代人(?!工客)/],
];

for (const [query] of [...ITSELF, ...ACROSS]) queries.add(query);
queries.add('武汉');

const marksOf = (query: string): string[] =>
  answers
    .get(query)!
    .results.flatMap(({ passage }) => passage?.pieces ?? [])
    .flatMap(([text, isMarked]) => (isMarked ? [text] : []));

it.each(ITSELF)('%s marks the word itself, and nothing that is akin to it', (query, itself) => {
  for (const mark of marksOf(query)) expect(mark).toMatch(itself);
});

it.each(ACROSS)('%s marks no %s within other words', (query, across) => {
  for (const mark of marksOf(query)) expect(mark).not.toMatch(across);
});

it('shows the one word that is asked for in the language in which alone it stands', () => {
  const [first] = answers.get('سیل')!.results;
  expect(first?.passage?.pieces.filter(([, isMarked]) => isMarked)).not.toEqual([]);
});

it('marks a name in another language', () => {
  expect(marksOf('武汉').join(' ')).toMatch(/武汉|Wuhan|ووهان/);
});
