import { versionLocale } from '../../model/ids.ts';
import { LINK_SCHEMES } from '../../model/mdx.ts';

const ORIGIN = 'https://unbroken.invalid';

const isExternal = (url: string): boolean =>
  LINK_SCHEMES.some((scheme) => url.toLowerCase().startsWith(`${scheme}:`));

/**
 * The page that a relative link means, as a path below a locale: from `cases/a`,
 * `../b/#p3` is `cases/b/#p3`. Undefined for a link that leaves the site or the page's locale.
 */
export const resolveLink = (folder: string, url: string): string | undefined => {
  if (isExternal(url)) return undefined;
  try {
    const { pathname, hash } = new URL(url, `${ORIGIN}/locale/${folder}/`);
    if (!pathname.startsWith('/locale/')) return undefined;
    return `${decodeURI(pathname.slice(8))}${hash}`;
  } catch {
    return undefined;
  }
};

/**
 * The address to write into stored HTML: external ones as they are, a place on the same page as
 * `#p3`, other pages as `page:<path>`, which the page that shows the text makes into its own
 * address (the store knows neither the reader's locale nor the base path).
 */
export const pageTarget = (folder: string, url: string): string => {
  if (isExternal(url)) return url;
  // A block of a version may stand on the page of another language.
  if (url.startsWith('#') && !versionLocale(url.slice(1))) return url;
  const target = resolveLink(folder, url);
  return target === undefined ? '#' : `page:${target}`;
};
