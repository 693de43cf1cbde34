import type { APIRoute } from 'astro';
import { fileAddress } from '../i18n/routes.ts';

/** The index that search engines are pointed to; it names the one list of pages. */
export const GET: APIRoute = ({ site }) => {
  const pages = new URL(fileAddress(import.meta.env.BASE_URL, 'sitemap.xml'), site);
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><sitemap><loc>${pages.href}</loc></sitemap></sitemapindex>
`,
    { headers: { 'Content-Type': 'application/xml' } },
  );
};
