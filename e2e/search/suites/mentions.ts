import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { isGenerated } from '../../../src/search/testing/generated-cases.ts';
import { answers, queries } from './asked.ts';

/** A short question, the cases that are about it, and those of which both can be said. */
interface Short {
  query: string;
  answers: string[];
  either: string[];
}

/** The share of cases about something else that may stand among the answers, and the other way round. */
const COLLECTIONS = [
  { file: 'mentions.json', most: { mentions: 0.05, answers: 0.04 } },
  { file: 'mentions-2.json', most: { mentions: 0.22, answers: 0.07 } },
].map(({ file, most }) => {
  const short = JSON.parse(readFileSync(`e2e/collections/${file}`, 'utf8')) as Short[];
  for (const { query } of short) queries.add(query);
  return { file, most, short };
});

it.each(COLLECTIONS)('tells what is about a short question from what mentions it: $file', (one) => {
  const { short, most } = one;
  const wrong = { mentions: [] as string[], answers: [] as string[] };
  const all = { mentions: 0, answers: 0 };
  for (const { query, answers: wanted, either } of short)
    for (const { id, isMention } of answers.get(query)!.results) {
      if (either.includes(id) || isGenerated(id)) continue;
      const kind = wanted.includes(id) ? 'answers' : 'mentions';
      all[kind] += 1;
      if (isMention !== (kind === 'mentions')) wrong[kind].push(`${query}: ${id}`);
    }
  for (const kind of ['mentions', 'answers'] as const)
    expect(wrong[kind].length / all[kind], wrong[kind].join('\n')).toBeLessThanOrEqual(most[kind]);
});
