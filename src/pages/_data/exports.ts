import { exportCorpus } from '../../export/corpus.ts';
import { contentRoot } from '../../content/source/root.ts';
import { keptFacts } from '../../export/write/facts.ts';
import { exportFiles } from '../../export/table/files.ts';
import { siteAt } from '../../i18n/site.ts';
import { allCases } from './cases.ts';
import { once } from '../../casebook/once.ts';
import { allConcepts, allSchemes } from './vocabulary.ts';

/** The absolute addresses of this site. */
export const site = siteAt(import.meta.env.SITE, import.meta.env.BASE_URL);

/** The published corpus, and the files it is published as. */
export const allExports = once(async () => {
  const [cases, concepts, schemes] = await Promise.all([allCases(), allConcepts(), allSchemes()]);
  const corpus = exportCorpus({ cases, concepts, schemes, site });
  return { corpus, files: exportFiles(corpus, keptFacts(contentRoot(), corpus)) };
});

/**
 * `getStaticPaths` of the files below a folder; `file` is what follows it. In a build there are none:
 * a step before it has written them all.
 */
export const exportPaths = async (folder: string) => {
  if (!import.meta.env.DEV) return [];
  const { files } = await allExports();
  return files.list
    .filter(({ path }) => path.startsWith(folder))
    .map(({ path, kind }) => ({
      params: { file: path.slice(folder.length) },
      props: { path, mediaType: kind.mediaType },
    }));
};

/** Answers with a file of the table. */
export const exportResponse = async (path: string, mediaType: string): Promise<Response> => {
  const { files } = await allExports();
  return new Response(await files.bytes(path), { headers: { 'Content-Type': mediaType } });
};
