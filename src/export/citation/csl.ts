import { ANCHORS } from '../../i18n/routes.ts';
import { authorsIn, beside, placeName } from '../../i18n/source-names.ts';
import type { Source } from '../../model/case.ts';
import { textsOf, type Article, type Case, type VersionText } from '../../model/corpus.ts';
import { LOCALE_INFO, LOCALES, localeOf, type Locale } from '../../model/locale.ts';
import { inLocale } from '../../model/text.ts';
import { articlesOf, type ExportCorpus } from '../corpus.ts';
import { PUBLISHER } from '../rights.ts';
import { caseAddress } from '../../i18n/site.ts';
import type { CitedText, CslItem, CslName } from './item.ts';
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

const nameOf = (text: Article | VersionText): string | undefined =>
  'name' in text ? text.name : undefined;

/**
 * Whose account a text is, as its language writes them: the authors of the source, else where it
 * appeared, else whose story it is.
 */
export const authorsOf = ({ lang }: { lang: Locale }, { record }: Case): readonly CslName[] => {
  const own = record.sources.flatMap((source) => authorsIn(source, lang));
  if (own.length > 0) return own;
  const [source] = record.sources;
  const place = source && placeName(source, lang);
  return [{ literal: place?.text ?? inLocale(record.organization.name, lang).text }];
};

/** The same as the source itself writes them, where that is another way. */
const originalAuthors = (authors: readonly CslName[], one: Case): Partial<CslItem> => {
  const lang = localeOf(one.record.sources[0]?.language ?? '');
  const originals = lang === undefined ? authors : authorsOf({ lang }, one);
  return JSON.stringify(originals) === JSON.stringify(authors)
    ? {}
    : { 'original-author': originals };
};

/** Date and place of the source, as far as they are known. */
const sourceFacts = ({ lang }: Article, { record }: Case): Partial<CslItem> => {
  const [source] = record.sources;
  const place = source && placeName(source, lang);
  return {
    ...(source?.issued !== undefined && { 'original-date': dateOf(source.issued) }),
    ...(place && { 'original-publisher': beside(lang, place) }),
  };
};

/** An article of a case; a translation names the title of the original and who translated it. */
const articleItem = (corpus: ExportCorpus, one: Case, article: Article): CslItem => {
  const version = nameOf(article);
  const author = authorsOf(article, one);
  const original = article.role === 'translation' ? one.articles[article.of] : undefined;
  const translated = Object.fromEntries(
    articlesOf(one)
      .filter(
        (other) =>
          other.role === 'translation' &&
          other.of === article.lang &&
          one.articles[other.of] === article,
      )
      .map((other) => [other.lang, other.title]),
  );
  return {
    ...common(one),
    id: `${one.id}.${article.lang}${version === undefined ? '' : `-${version}`}`,
    title: article.title,
    ...(article.role === 'translation' && {
      'original-title': original?.title ?? article.title,
      translator: article.translators.map((literal) => ({ literal })),
    }),
    author,
    ...originalAuthors(author, one),
    ...sourceFacts(article, one),
    ...(article.basis === 'retold' && { genre: 'Retelling' as const }),
    language: LOCALE_INFO[article.lang].tag,
    URL: caseAddress(
      corpus.site,
      article.lang,
      one.id,
      version === undefined ? undefined : ANCHORS.version(version),
    ),
    note: [
      ...titles('Translated title', translated),
      `${article.basis === 'retold' ? `Retold by ${PUBLISHER} from` : 'Source'}: ${one.record.sources.map(sourceLine).join('; ')}`,
      versionNote(corpus),
    ].join('. '),
  };
};

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

/** What there is to cite of a case: its record, its texts, and the sources behind them. */
export const itemsOfCase = (corpus: ExportCorpus, one: Case): CslItem[] => [
  ...caseItems(corpus, one),
  ...textsOf(one).map((article) => articleItem(corpus, one, article)),
  ...one.record.sources.map((source) => sourceItem(corpus, one, source)),
];

/** What a language has of a case, its article and its versions, and each of their blocks. */
export const citedTexts = (corpus: ExportCorpus, one: Case, locale: Locale): CitedText[] =>
  textsOf(one)
    .filter(({ lang }) => lang === locale)
    .map((text) => {
      const whole = articleItem(corpus, one, text);
      return {
        whole,
        blocks: text.blocks.map(({ id }) => id),
        ofBlock: (block) => ({
          ...whole,
          id: `${one.id}.${locale}.${block}`,
          page: block,
          URL: caseAddress(corpus.site, locale, one.id, block),
        }),
      };
    });
