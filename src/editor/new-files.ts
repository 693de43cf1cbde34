import { LOCALE_INFO, type Locale } from '../model/locale.ts';
import type { DraftFiles } from './draft-files.ts';
import { factLines, field, scaffoldWords, SCHEMA_LINE, summaryLines } from './record-scaffold.ts';

/**
 * A new case whose article is to be written in a language: a record and an article with a comment
 * above each field in that language. The id stands in for the title until there is one.
 */
export const newCaseFiles = (id: string, lang: Locale, today: string): DraftFiles => {
  const say = scaffoldWords(lang);
  const record = [
    SCHEMA_LINE,
    `# ${say.intro}`,
    ...field(say.status, 'status: draft'),
    ...field(say.updated, `updated: ${today}`),
    ...factLines(say),
    ...field(say.sources, '# sources:'),
    '#   - id: main',
    ...field(say.sourceTitle, '#     title:'),
    '#     translatedTitle: { en: "" }',
    ...field(say.author, '#     author: [{ family: , given:  }]'),
    ...field(say.containerTitle, '#     containerTitle:'),
    ...field(say.issue, '#     issue:'),
    ...field(say.issued, '#     issued:'),
    ...field(say.language, `#     language: ${LOCALE_INFO[lang].tag}`),
    ...field(say.url, '#     url:'),
    ...field(say.rights, `#     rights: ${say.texts}`),
    ...field(say.licence, '#     licence:'),
    ...field(say.summary, 'summary:'),
    ...field(say.title, `  title: { ${lang}: ${id} }`),
    ...summaryLines(say),
    '',
  ].join('\n');
  const article = [
    '---',
    `lang: ${lang}`,
    'role: original',
    ...field(say.articleTitle, `title: ${id}`),
    ...field(say.basis, 'basis: retold'),
    '---',
    '',
    `{/* ${say.body} */}`,
    '',
  ].join('\n');
  return { 'case.yaml': record, [`article.${lang}.mdx`]: article };
};
