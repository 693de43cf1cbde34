import type { z } from '../../model/zod.ts';
import type { Block } from '../../model/block.ts';
import { ANCHORS } from '../../i18n/routes.ts';
import { textsOf, type Article, type Case } from '../../model/corpus.ts';
import { LOCALE_INFO, LOCALES } from '../../model/locale.ts';
import { articlesOf, type ExportCorpus } from '../corpus.ts';
import type { blockLine, caseFile, caseList } from './shapes.ts';
import { caseAddress } from '../../i18n/site.ts';
import { sha256 } from '../../cache/hash.ts';
import { caseVersion } from '../version.ts';

const blockOf = ({ site }: ExportCorpus, id: string, { lang }: Article, one: Block) => ({
  block: one.id,
  kind: one.kind,
  text: one.text,
  hash: sha256(one.text),
  address: caseAddress(site, lang, id, one.id),
  ...(one.lang && { language: LOCALE_INFO[one.lang].tag }),
});

/** The blocks of an article but for those of the original that stand in a translation's place. */
const translatedBlocks = ({ blocks }: Article): Block[] => blocks.filter(({ lang }) => !lang);

/** The blocks of the corpus: by case, then language, in the order of the article; each states the version of its case. */
export const blockLines = (corpus: ExportCorpus): z.infer<typeof blockLine>[] =>
  corpus.cases.flatMap((one) =>
    textsOf(one).flatMap((article) =>
      translatedBlocks(article).map((item) => ({
        case: one.id,
        ...blockOf(corpus, one.id, article, item),
        language: LOCALE_INFO[article.lang].tag,
        role: article.role,
        behind: article.behind.includes(item.id),
        version: caseVersion(one).text,
      })),
    ),
  );

/** A case whole: its record, its articles and the versions beside them. */
export const caseData = (corpus: ExportCorpus, one: Case): z.infer<typeof caseFile> => ({
  id: one.id,
  version: corpus.version.text,
  record: one.record,
  articles: articlesOf(one).map((article) => ({
    language: LOCALE_INFO[article.lang].tag,
    role: article.role,
    ...(article.role === 'translation' && {
      of: LOCALE_INFO[article.of].tag,
      translators: article.translators,
    }),
    basis: article.basis,
    title: article.title,
    address: caseAddress(corpus.site, article.lang, one.id),
    behind: article.behind,
    blocks: article.blocks.map((item) => blockOf(corpus, one.id, article, item)),
  })),
  versions: one.versions.map((version) => ({
    name: version.name,
    language: LOCALE_INFO[version.lang].tag,
    basis: version.basis,
    title: version.title,
    address: `${caseAddress(corpus.site, version.lang, one.id)}#${ANCHORS.version(version.name)}`,
    blocks: version.blocks.map((item) => blockOf(corpus, one.id, version, item)),
  })),
});

/** The cases in short. */
export const caseSummaries = (corpus: ExportCorpus): z.infer<typeof caseList> => ({
  version: corpus.version.text,
  cases: corpus.cases.map((one) => {
    const articles = articlesOf(one);
    const tags = (some: Article[]): string[] => some.map(({ lang }) => LOCALE_INFO[lang].tag);
    return {
      id: one.id,
      title: one.record.summary.title,
      headline: one.record.summary.headline.text,
      updated: one.record.updated,
      tags: one.record.tags,
      originals: tags(articles.filter(({ role }) => role === 'original')),
      languages: tags(articles),
      blocks: articles[0]?.blocks.length ?? 0,
      record: corpus.site.file(`corpus/cases/${one.id}.json`),
      addresses: Object.fromEntries(
        LOCALES.map((locale) => [
          LOCALE_INFO[locale].tag,
          caseAddress(corpus.site, locale, one.id),
        ]),
      ),
    };
  }),
});
