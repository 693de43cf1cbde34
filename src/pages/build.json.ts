import process from 'node:process';
import type { APIRoute } from 'astro';
import { LOCALES } from '../model/locale.ts';
import { allPaths } from './_data/addresses.ts';
import { allCases } from './_data/cases.ts';
import { allConcepts } from './_data/vocabulary.ts';

// The hosts where this is built name the commit; a build elsewhere has none.
const commit = process.env.SOURCE_COMMIT ?? process.env.GITHUB_SHA ?? null;

/** What is published: for the probe that asks whether the expected state is online. */
export const GET: APIRoute = async () => {
  const [cases, concepts, paths] = await Promise.all([allCases(), allConcepts(), allPaths()]);
  const updated =
    cases
      .map(({ record }) => record.updated)
      .sort()
      .at(-1) ?? null;
  const counts = {
    cases: cases.length,
    articles: cases.reduce((sum, { articles }) => sum + Object.keys(articles).length, 0),
    concepts: concepts.size,
    pages: paths.length * LOCALES.length,
  };
  return Response.json({ commit, updated, locales: LOCALES, counts });
};
