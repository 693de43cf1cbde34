import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { exportPaths, exportResponse } from '../_data/exports.ts';

export const getStaticPaths = () => exportPaths('corpus/');

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** The files of the corpus as a whole, and of each case. */
export const GET: APIRoute<Props> = ({ props: { path, mediaType } }) =>
  exportResponse(path, mediaType);
