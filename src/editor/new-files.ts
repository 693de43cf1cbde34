import type { Locale } from '../model/locale.ts';
import type { DraftFiles } from './draft-files.ts';
import { factLines, scaffoldWords, SCHEMA_LINE, summaryLines } from './record-scaffold.ts';

const LANGUAGE_TAGS: Record<Locale, string> = { en: 'en', zh: 'zh-Hans', fa: 'fa' };

/**
 * A new case whose article is to be written in a language: a record and an article with a comment
 * beside each field in that language. The id stands in for the title until there is one.
 */
export const newCaseFiles = (id: string, lang: Locale, today: string): DraftFiles => {
  const say = scaffoldWords(lang);
  const record = [
    SCHEMA_LINE,
    `# ${say.intro}`,
    `status: draft # ${say.status}`,
    `updated: ${today} # ${say.updated}`,
    ...factLines(say),
    `# sources: # ${say.sources}`,
    '#   - id: main',
    `#     title: # ${say.sourceTitle}`,
    '#     translatedTitle: { en: "" }',
    `#     author: [{ family: , given:  }] # ${say.author}`,
    `#     containerTitle: # ${say.containerTitle}`,
    `#     issue: # ${say.issue}`,
    `#     issued: # ${say.issued}`,
    `#     language: ${LANGUAGE_TAGS[lang]} # ${say.language}`,
    `#     url: # ${say.url}`,
    `#     rights: ${say.texts} # ${say.rights}`,
    `#     licence: # ${say.licence}`,
    `summary: # ${say.summary}`,
    `  title: { ${lang}: ${id} } # ${say.title}`,
    ...summaryLines(say),
    '',
  ].join('\n');
  const article = [
    '---',
    `lang: ${lang}`,
    'role: original',
    `title: ${id} # ${say.articleTitle}`,
    `basis: retold # ${say.basis}`,
    '---',
    '',
    `{/* ${say.body} */}`,
    '',
  ].join('\n');
  return { 'case.yaml': record, [`article.${lang}.mdx`]: article };
};
