import { allStores, MATCH } from '../../offline/shared/stores.ts';
import { make } from '../make.ts';
import { readMarkup } from '../other-page/markup.ts';
import { locale, texts } from './texts.ts';

const MOST = 50;
const TITLE = '<title>';

/** The title of a page, without the name of the site behind it. */
const titleOf = (html: string): string | undefined => {
  const start = html.indexOf(TITLE) + TITLE.length;
  const [title] = readMarkup(html.slice(start, html.indexOf('</title>', start)));
  if (typeof title !== 'string') return undefined;
  const end = title.lastIndexOf(' · ');
  return end < 0 ? undefined : title.slice(0, end);
};

/** Lists the cases, practices, terms and guides in the language of the page that were read here. */
export const showPages = async (site: string, place: HTMLElement): Promise<void> => {
  const wanted = new RegExp(`^${locale}/(?:cases|practices|terms|guides)/[^/]+/$`);
  const found = new Map<string, string>();
  for (const { name, kind } of (await allStores(site)).reverse()) {
    if (kind !== 'read') continue;
    for (const { url } of await (await caches.open(name)).keys()) {
      if (found.size >= MOST || found.has(url) || !wanted.test(url.slice(site.length))) continue;
      const page = await caches.match(url, { ...MATCH, cacheName: name });
      const title = titleOf((await page?.text()) ?? '');
      if (title !== undefined) found.set(url, title);
    }
  }
  if (found.size === 0) return;
  const links = [...found].map(([href, textContent]) =>
    make('li', {}, make('a', { href, textContent })),
  );
  place.append(make('h2', { textContent: texts.read }), make('ul', {}, ...links));
};
