import { expect, test } from 'vitest';
import { conceptText } from './concept-file.ts';
import { linesOf, namesIn, withWords, wordsIn, writtenNames } from './concept-words.ts';
import { lackingIn } from './lacking.ts';

const NEW = conceptText({
  scheme: 'hazard',
  id: 'sand-storm',
  locale: 'fa',
  name: 'توفان شن',
  definition: 'بادی پر از شن.',
  broader: 'natural-hazard',
});

test('a concept of one language gets its words in another, in the order of the files', () => {
  expect(lackingIn(wordsIn(NEW), 'fa')).toEqual([]);
  expect(lackingIn(wordsIn(NEW), 'en')).toEqual(['prefLabel', 'definition']);
  let text = withWords(NEW, 'prefLabel', 'en', 'sand storm');
  text = withWords(text, 'definition', 'en', 'Wind full of sand: no one sees.');
  text = withWords(text, 'altLabel', 'en', 'dust storm; haboob');
  expect(text).toBe(`# yaml-language-server: $schema=../../../schemas/concept.json
prefLabel:
  en: sand storm
  fa: توفان شن
altLabel:
  en: [dust storm, haboob]
definition:
  en: 'Wind full of sand: no one sees.'
  fa: بادی پر از شن.
broader: [natural-hazard]
`);
  expect(lackingIn(wordsIn(text), 'en')).toEqual([]);
});

test('what is taken away again leaves the file as it was', () => {
  let text = withWords(NEW, 'altLabel', 'zh', '沙尘暴');
  text = withWords(text, 'prefLabel', 'zh', '沙暴');
  text = withWords(text, 'altLabel', 'zh', '');
  expect(withWords(text, 'prefLabel', 'zh', ' ')).toBe(NEW);
});

test.each([
  ['dust storm; haboob ;; dust storm', ['dust storm', 'haboob']],
  ['沙尘暴；沙暴', ['沙尘暴', '沙暴']],
  ['توفان شن؛ باد شن', ['توفان شن', 'باد شن']],
  [' ', []],
])('names on a line: %s', (line, names) => {
  expect(namesIn(line)).toEqual(names);
  expect(namesIn(writtenNames(names, 'en'))).toEqual(names);
});

test('a file that is no concept has no words', () => {
  for (const text of ['', 'prefLabel: 3', '- a', 'prefLabel: [', 'altLabel: { en: x }'])
    expect(wordsIn(text)).toEqual({ prefLabel: {}, altLabel: {}, definition: {} });
});

test('a reviewer reads the words by language, and what else the file holds', () => {
  const { words, rest } = linesOf(withWords(NEW, 'altLabel', 'en', 'dust storm; haboob'));
  expect(words).toEqual({
    'prefLabel.fa': 'توفان شن',
    'altLabel.en': 'dust storm; haboob',
    'definition.fa': 'بادی پر از شن.',
  });
  expect(rest).toContain('broader: [natural-hazard]');
  expect(rest).not.toMatch(/شن|haboob/);
});
