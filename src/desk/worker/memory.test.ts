import { expect, test } from 'vitest';
import { caseFiles, frozenWorkspace } from '../testing/workspace.ts';
import { alikeTo, pairsOf } from './memory.ts';

const id = 'flooded-depot';
const { texts } = frozenWorkspace().state(id, caseFiles(id), 'en');
const memory = pairsOf(id, texts, 'en', 'fa');

test('knows the paragraphs of a case that stand in both languages', () => {
  expect(memory.length).toBeGreaterThan(3);
  for (const { into } of memory) expect(into).toMatch(/\p{Script=Arabic}/u);
});

test('finds what was translated alike before, and nothing else', () => {
  const text = 'They carried 20 telephones to the school across the road.';
  expect(alikeTo(text, memory).map(({ from }) => from)).toEqual([
    'They carried 12 telephones to the school across the street.',
  ]);
  expect(alikeTo('Nothing of the kind was ever said there.', memory)).toEqual([]);
});
