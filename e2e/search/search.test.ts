import { beforeAll, describe } from 'vitest';
import { askAll } from './suites/asked.ts';

// One index answers for all of them: to build it takes longer than to ask.
await import('./suites/quality.ts');
await import('./suites/spellings.ts');
await import('./suites/silence.ts');
await import('./suites/mentions.ts');
await import('./suites/marks.ts');
await import('./suites/as-it-stands.ts');
describe('kinds of queries', async () => {
  await import('./suites/kinds.ts');
});

beforeAll(askAll);
