import type { APIRoute, InferGetStaticParamsType } from 'astro';
import { facetNames } from '../../../casebook/facets.ts';
import { localePaths, readerFor } from '../../_data/params.ts';
import { allIndex } from '../../_data/site-index.ts';

export const getStaticPaths = localePaths;

type Params = InferGetStaticParamsType<typeof getStaticPaths>;

/** The facets of the list of cases in a language, and where the parts of their table lie. */
export const GET: APIRoute<never, Params> = async ({ params }) =>
  Response.json(facetNames(readerFor(params.locale), await allIndex()));
