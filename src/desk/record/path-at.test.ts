import { expect, test } from 'vitest';
import { pathAt } from './path-at.ts';

const text = `status: draft
summary:
  title: {en: A, fa: ب}
  lessons:
    - text: {en: One}
      evidence: [p2, p3]
    - text: {en: Two}
`;

test.each([
  ['status', ['status']],
  ['fa: ب', ['summary', 'title', 'fa']],
  ['evidence', ['summary', 'lessons', 0, 'evidence']],
  ['p3', ['summary', 'lessons', 0, 'evidence', 1]],
  ['Two', ['summary', 'lessons', 1, 'text', 'en']],
])('%s', (words, path) => {
  expect(pathAt(text, text.indexOf(words))).toEqual(path.slice(0, path.length));
});

test('what is no YAML has no paths', () => {
  expect(pathAt('', 0)).toEqual([]);
});
