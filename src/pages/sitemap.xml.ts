import type { APIRoute } from 'astro';
import { fileAddress, pageAddress, PATHS } from '../i18n/routes.ts';
import { LOCALE_INFO, LOCALES, type Locale } from '../model/locale.ts';
import { allPaths } from './_data/addresses.ts';

/** Every page of every language, each with its other languages. */
export const GET: APIRoute = async ({ site }) => {
  const base = import.meta.env.BASE_URL;
  const absolute = (address: string): string => new URL(address, site).href;
  const address = (locale: Locale, path: string): string =>
    absolute(pageAddress(base, locale, path));

  const link = (hreflang: string, href: string): string =>
    `<xhtml:link rel="alternate" hreflang="${hreflang}" href="${href}"/>`;
  const chooserAddress = absolute(fileAddress(base, ''));
  const alternates = (path: string): string =>
    [
      ...LOCALES.map((locale) => link(LOCALE_INFO[locale].tag, address(locale, path))),
      // Who reads none of these languages chooses one, or gets English.
      link('x-default', path === PATHS.home ? chooserAddress : address('en', path)),
    ].join('');
  const pages = (await allPaths()).flatMap((path) =>
    LOCALES.map((locale) => `<url><loc>${address(locale, path)}</loc>${alternates(path)}</url>`),
  );
  const chooser = `<url><loc>${chooserAddress}</loc>${alternates(PATHS.home)}</url>`;
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${[chooser, ...pages].join('\n')}
</urlset>
`,
    { headers: { 'Content-Type': 'application/xml' } },
  );
};
