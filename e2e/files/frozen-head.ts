import {
  attributeOf,
  hasClass,
  isWithin,
  named,
  textOf,
  withAncestors,
  type Page,
} from './page.ts';

/** The `content` of each meta of a page whose name begins so, by name. */
export const metaNamed = (page: Page, start: string): [name: string, content: string][] =>
  named(page, 'meta')
    .filter((meta) => attributeOf(meta, 'name')?.startsWith(start) && isWithin(meta, 'head'))
    .map((meta) => [attributeOf(meta, 'name') ?? '', attributeOf(meta, 'content') ?? '']);

/** The links of a page to other forms of it: address and media type. */
export const alternatesOf = (page: Page): { href: string; type: string }[] =>
  named(page, 'link')
    .filter((link) => attributeOf(link, 'rel') === 'alternate')
    .map((link) => ({
      href: attributeOf(link, 'href') ?? '',
      type: attributeOf(link, 'type') ?? '',
    }));

/** What a page says of itself to machines. */
export const dataOf = (page: Page): Record<string, unknown> => {
  const [script] = named(page, 'script').filter(
    (one) => attributeOf(one, 'type') === 'application/ld+json',
  );
  return JSON.parse(script ? textOf(script) : '{}') as Record<string, unknown>;
};

/** The title of the article, as it stands above it. */
export const articleTitle = (page: Page): string => {
  const [title] = named(page, 'bdi').filter((bdi) =>
    withAncestors(bdi).some((one) => attributeOf(one, 'id') === 'article'),
  );
  return title ? textOf(title).trim() : '';
};

/** The addresses in the lists of files of the data page. */
export const listedFiles = (page: Page): string[] =>
  named(page, 'a')
    .filter((link) => withAncestors(link).some((one) => hasClass(one, 'files')))
    .map((link) => attributeOf(link, 'href') ?? '');
