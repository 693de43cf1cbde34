import { byId } from '../text/order.ts';
import type { Scheme } from '../model/concept.ts';
import { isPublished, type Article, type Case, type VocabularyConcept } from '../model/corpus.ts';
import { LOCALES } from '../model/locale.ts';
import type { Site } from '../i18n/site.ts';
import { versionOf, type Version } from './version.ts';

/** What the writers read: the published corpus, where it is published, and its version. */
export interface ExportCorpus {
  cases: readonly Case[];
  schemes: readonly Scheme[];
  concepts: ReadonlyMap<string, VocabularyConcept>;
  site: Site;
  version: Version;
}

/** What of a corpus is published, in a fixed order, with its version. */
export const exportCorpus = (content: Omit<ExportCorpus, 'version'>): ExportCorpus => {
  const cases = content.cases.filter(isPublished).sort(byId);
  const concepts = [...content.concepts.values()].sort(byId);
  return {
    ...content,
    cases,
    concepts: new Map(concepts.map((concept) => [concept.id, concept])),
    version: versionOf(cases, content.schemes, concepts),
  };
};

/** The articles of a case, in the order of the languages. */
export const articlesOf = ({ articles }: Case): Article[] =>
  LOCALES.flatMap((locale) => articles[locale] ?? []);
