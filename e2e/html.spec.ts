import { expect, test } from '@playwright/test';
import { HtmlValidate } from 'html-validate';
import { built, htmlFiles } from './site.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // Astro writes void elements with and without a slash; both are HTML.
    'void-style': 'off',
    // Titles are those of cases, as long as they must be; search engines cut them, readers do not.
    'long-title': 'off',
    // Headings of practices and guides have ids in their own script, as HTML allows.
    'valid-id': ['error', { relaxed: true }],
  },
});

test('every page is valid HTML', async () => {
  test.setTimeout(120_000);
  const faults: string[] = [];
  for (const file of htmlFiles()) {
    const { results } = await validator.validateString(built(file), file);
    for (const { messages } of results)
      for (const { line, column, ruleId, message } of messages)
        faults.push(`${file}:${String(line)}:${String(column)} ${ruleId} ${message}`);
  }
  expect(faults.slice(0, 20)).toEqual([]);
});
