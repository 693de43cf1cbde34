import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { LOCALES } from '../../model/locale.ts';
import { exportPaths, exportResponse } from '../_data/exports.ts';

export const getStaticPaths = async () => {
  const paths = LOCALES.map(async (locale) =>
    (await exportPaths(`${locale}/`)).map(({ params, props }) => ({
      params: { locale, ...params },
      props,
    })),
  );
  return (await Promise.all(paths)).flat();
};

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** Feeds, search description, Markdown twins and cards of a language. */
export const GET: APIRoute<Props> = ({ props: { path, mediaType } }) =>
  exportResponse(path, mediaType);
