import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { absoluteFile, sitemapFile, sitemapParts, sitemapXml } from './_data/sitemap.ts';

const indexXml = (files: readonly string[]): string => `<?xml version="1.0" encoding="UTF-8"?>
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${files
  .map((file) => `<sitemap><loc>${absoluteFile(file)}</loc></sitemap>`)
  .join('')}</sitemapindex>
`;

export const getStaticPaths = async () => {
  const parts = await sitemapParts();
  const files = parts.map((_, part) => sitemapFile(part));
  return [
    // Search engines are pointed to this one, which names the parts.
    { params: { sitemap: 'sitemap-index' }, props: { xml: () => indexXml(files) } },
    ...parts.map((paths, part) => ({
      params: { sitemap: sitemapFile(part).replace('.xml', '') },
      props: { xml: () => sitemapXml(paths) },
    })),
  ];
};

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** Every page of every language, in parts, and the index of the parts. */
export const GET: APIRoute<Props> = ({ props }) =>
  new Response(props.xml(), { headers: { 'Content-Type': 'application/xml' } });
