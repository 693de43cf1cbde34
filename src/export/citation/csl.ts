import { PATHS } from '../../i18n/routes.ts';
import type { Source } from '../../model/case.ts';
import type { Article, Case } from '../../model/corpus.ts';
import { LOCALE_INFO, LOCALES } from '../../model/locale.ts';
import { articlesOf, type ExportCorpus } from '../corpus.ts';
import { PUBLISHER } from '../rights.ts';
import { caseAddress } from '../../i18n/site.ts';
import type { CslItem, CslName } from './item.ts';
import { dateOf, sourceLine, titles, versionNote } from './notes.ts';

const EDITORS: CslName[] = [{ literal: PUBLISHER }];

const common = ({ record }: Case) => ({
  type: 'chapter' as const,
  'container-title': PUBLISHER,
  publisher: PUBLISHER,
  issued: dateOf(record.updated),
});

/** A case as a whole, in a language in which its record has a title. */
const caseItems = (corpus: ExportCorpus, one: Case): CslItem[] =>
  LOCALES.flatMap((locale) => {
    const title = one.record.summary.title[locale];
    if (title === undefined) return [];
    const others = { ...one.record.summary.title, [locale]: undefined };
    return {
      ...common(one),
      id: `${one.id}.record.${locale}`,
      title,
      author: EDITORS,
      language: LOCALE_INFO[locale].tag,
      URL: caseAddress(corpus.site, locale, one.id),
      note: [...titles('Title in other languages', others), versionNote(corpus)].join('. '),
    };
  });

const authorsOf = ({ basis }: Article, { record }: Case): CslName[] => {
  const own = record.sources.flatMap(({ author = [] }) => author);
  return basis === 'retold' || own.length === 0 ? EDITORS : own;
};

/** An article of a case; a translation names the title of the original and who translated it. */
export const articleItem = (corpus: ExportCorpus, one: Case, article: Article): CslItem => {
  const author = authorsOf(article, one);
  const original = article.role === 'translation' ? one.articles[article.of] : undefined;
  const translated = Object.fromEntries(
    articlesOf(one)
      .filter((other) => other.role === 'translation' && !original && other.of === article.lang)
      .map((other) => [other.lang, other.title]),
  );
  return {
    ...common(one),
    id: `${one.id}.${article.lang}`,
    title: article.title,
    ...(article.role === 'translation' && {
      'original-title': original?.title ?? article.title,
      'original-author': author,
      translator: article.translators.map((literal) => ({ literal })),
    }),
    author,
    language: LOCALE_INFO[article.lang].tag,
    URL: corpus.site.page(article.lang, PATHS.case(one.id)),
    note: [
      ...titles('Translated title', translated),
      `Source: ${one.record.sources.map(sourceLine).join('; ')}`,
      versionNote(corpus),
    ].join('. '),
  };
};

/** One block of an article: the article, with the number and address of the block. */
export const blockItem = (article: CslItem, block: string): CslItem => ({
  ...article,
  id: `${article.id}.${block}`,
  page: block,
  URL: `${article.URL ?? ''}#${block}`,
});

const sourceItem = (corpus: ExportCorpus, one: Case, source: Source): CslItem => ({
  id: `${one.id}.source.${source.id}`,
  type: source.containerTitle === undefined ? 'document' : 'article-magazine',
  title: source.title,
  ...(source.author && { author: source.author }),
  ...(source.containerTitle !== undefined && { 'container-title': source.containerTitle }),
  ...(source.publisher !== undefined && { publisher: source.publisher }),
  ...(source.issued !== undefined && { issued: dateOf(source.issued) }),
  language: source.language,
  ...(source.url !== undefined && { URL: source.url }),
  ...(source.archiveUrl !== undefined && { archive_location: source.archiveUrl }),
  note: [...titles('Translated title', source.translatedTitle), versionNote(corpus)].join('. '),
});

/** What there is to cite of a case: its record, its articles, and the sources behind them. */
export const itemsOfCase = (corpus: ExportCorpus, one: Case): CslItem[] => [
  ...caseItems(corpus, one),
  ...articlesOf(one).map((article) => articleItem(corpus, one, article)),
  ...one.record.sources.map((source) => sourceItem(corpus, one, source)),
];

/** An article and each of its blocks. */
export const itemsOfArticle = (corpus: ExportCorpus, one: Case, article: Article): CslItem[] => {
  const item = articleItem(corpus, one, article);
  return [item, ...article.blocks.map(({ id }) => blockItem(item, id))];
};
