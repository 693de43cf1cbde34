import { expect, test } from 'vitest';
import { resolveHtml } from './html.ts';

const places = {
  page: (path: string) => `/base/zh/${path}`,
  media: (file: string) => `/base/media/cases/x/${file}`,
};

test('links to pages and sources of pictures become addresses', () => {
  expect(
    resolveHtml(
      '<a href="page:terms/epidemic/" class="term">疫情</a><img src="media:plan.avif" alt="">',
      places,
    ),
  ).toBe(
    '<a href="/base/zh/terms/epidemic/" class="term">疫情</a><img src="/base/media/cases/x/plan.avif" alt="">',
  );
});

test('every link of a text is resolved, and its fragment kept', () => {
  const html = '<a href="page:cases/a/#p3">a</a> <a href="page:cases/b/">b</a>';
  expect(resolveHtml(html, places)).toBe(
    '<a href="/base/zh/cases/a/#p3">a</a> <a href="/base/zh/cases/b/">b</a>',
  );
});

test.each([
  'A text may say href="page:terms/epidemic/" and stay as it is.',
  '<a href="https://example.org/?page:x">elsewhere</a>',
  '<a href="#p3">here</a>',
])('leaves alone: %s', (html) => {
  expect(resolveHtml(html, places)).toBe(html);
});
