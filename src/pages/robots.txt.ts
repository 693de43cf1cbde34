import type { APIRoute } from 'astro';
import { fileAddress } from '../i18n/routes.ts';

export const GET: APIRoute = ({ site }) => {
  const sitemap = new URL(fileAddress(import.meta.env.BASE_URL, 'sitemap-index.xml'), site);
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${sitemap.href}\n`);
};
