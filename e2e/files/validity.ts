import { HtmlValidate } from 'html-validate';
import type { Page } from './page.ts';

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

/** What the rules of HTML say against a page. */
export const invalid = ({ file, html }: Page): string[] =>
  validator
    .validateStringSync(html, file)
    .results.flatMap(({ messages }) =>
      messages.map(
        ({ line, column, ruleId, message }) => `${file}:${line}:${column} ${ruleId} ${message}`,
      ),
    );
