import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { facetTable, TABLE_SIZE } from '../../casebook/facets.ts';
import { allIndex } from '../_data/site-index.ts';

export const getStaticPaths = async () => {
  const index = await allIndex();
  const parts = Math.ceil(index.cases.length / TABLE_SIZE);
  return Array.from({ length: parts }, (_, part) => ({
    params: { part: String(part) },
    props: { table: facetTable(index, part * TABLE_SIZE, (part + 1) * TABLE_SIZE) },
  }));
};

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** What a browser narrows the list of cases by: a part of the table of what each case has. */
export const GET: APIRoute<Props> = ({ props }) => Response.json(props.table);
