import type { Article, VersionText } from '../../model/corpus.ts';
import { nameBlocks, type ParsedArticle } from '../blocks/article.ts';
import { withUntranslated } from '../blocks/untranslated.ts';
import type { CaseFolder } from './case-folder.ts';
import { versionKey, type Locking, type ParsedVersion } from '../lock/case-lock.ts';
import { blocksBehind } from '../lock/review.ts';

/** The number of each footnote; one of several paragraphs is where its first one is. */
const noteNumbers = ({ raw }: ParsedArticle, ids: readonly string[]): Map<string, number> => {
  const labels = new Set<string>();
  const numbers = new Map<string, number>();
  raw.forEach(({ label }, index) => {
    if (label === undefined || labels.has(label)) return;
    labels.add(label);
    numbers.set(ids[index]!, labels.size);
  });
  return numbers;
};

/** The articles under the ids of their blocks; a translation has all blocks of its original. */
export const toArticles = (
  base: ParsedArticle,
  articles: readonly ParsedArticle[],
  { lock, given, pairings }: Locking,
  { id, images }: CaseFolder,
): Article[] => {
  const folder = `cases/${id}`;
  const main = nameBlocks(base, given.ids, folder, images);
  return articles.map((article) => {
    const { front, source, locale } = article;
    const own = pairings.get(locale)?.ids ?? given.ids;
    // What a draft's translation has too much is shown, too.
    const ids = article.raw.map((_, index) => own[index] ?? `extra-${index + 1}`);
    const blocks = nameBlocks(article, ids, folder, images, noteNumbers(base, given.ids));
    return {
      ...front,
      blocks: article === base ? main : withUntranslated(blocks, main, base.locale),
      behind: front.role === 'translation' ? blocksBehind(lock, locale, front.of) : [],
      path: source.path,
    };
  });
};

/** A version under the ids of its blocks. */
export const toVersion = (
  version: ParsedVersion,
  { versions }: Locking,
  { id, images }: CaseFolder,
): VersionText => ({
  ...version.front,
  blocks: nameBlocks(
    version,
    versions.get(versionKey(version))?.given.ids ?? [],
    `cases/${id}`,
    images,
  ),
  behind: [],
  path: version.source.path,
  name: version.name,
});
