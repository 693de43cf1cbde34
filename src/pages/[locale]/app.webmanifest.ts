import type { APIRoute, InferGetStaticParamsType } from 'astro';
import { PATHS } from '../../i18n/routes.ts';
import { localePaths, readerFor } from '../_data/params.ts';

export const getStaticPaths = localePaths;

/** How the site is installed, in a language: its name, its first page, its pictures. */
export const GET: APIRoute<never, InferGetStaticParamsType<typeof getStaticPaths>> = ({
  params,
}) => {
  const reader = readerFor(params.locale);
  const icon = (name: string, size: number, purpose: string) => ({
    src: reader.file(name),
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose,
  });
  const start = reader.page(PATHS.home);
  return Response.json({
    id: start,
    start_url: start,
    scope: reader.file(''),
    name: reader.t('site.name'),
    short_name: reader.t('site.name'),
    description: reader.t('site.description'),
    lang: reader.tag,
    dir: reader.dir,
    display: 'standalone',
    display_override: ['minimal-ui', 'standalone'],
    background_color: '#faf7f0',
    theme_color: '#faf7f0',
    icons: [
      { src: reader.file('icon.svg'), sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
      icon('icon-192.png', 192, 'any'),
      icon('icon-512.png', 512, 'any'),
      icon('icon-mask.png', 512, 'maskable'),
    ],
  });
};
