import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { sitemapFile, sitemapIndex, sitemapParts, sitemapXml } from '../export/sitemap.ts';
import { allPaths } from './_data/addresses.ts';
import { site } from './_data/exports.ts';

export const getStaticPaths = async () => {
  const parts = sitemapParts(await allPaths());
  return [
    { params: { sitemap: 'sitemap-index' }, props: { xml: () => sitemapIndex(site, parts) } },
    ...parts.map((paths, part) => ({
      params: { sitemap: sitemapFile(part).replace('.xml', '') },
      props: { xml: () => sitemapXml(site, paths) },
    })),
  ];
};

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** Every page of every language, in parts, and the index of the parts. */
export const GET: APIRoute<Props> = ({ props }) =>
  new Response(props.xml(), { headers: { 'Content-Type': 'application/xml' } });
