import { expect } from 'vitest';
import { only, survives } from '../testing/survives.ts';
import { caseJsonLd } from './case.ts';
import { scriptText } from './pages.ts';

survives('the JSON-LD of a page', (corpus, text) => {
  const script = scriptText(caseJsonLd(corpus.site, only(corpus), 'en'));
  expect(script).not.toMatch(/<\/?script|<!--/);
  expect((JSON.parse(script) as { headline: string }).headline).toBe(text);
});
