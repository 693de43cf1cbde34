import { t } from '../../i18n/messages.ts';
import { LOCALE_INFO, LOCALES } from '../../model/locale.ts';
import { inLocale } from '../../model/text.ts';
import type { ExportCorpus } from '../corpus.ts';
import { LICENCE } from '../rights.ts';
import { escapeMarkdown } from '../../article/markdown/escape.ts';

/** Path of the Markdown twin of a case's page, as llmstxt.org has it. */
export const twinPath = (id: string): string => `cases/${id}/index.html.md`;

/** The site for language models: llms.txt (https://llmstxt.org), a section a language. */
export const llmsText = ({ site, cases, version }: ExportCorpus): string => {
  const files = ['corpus.jsonl', 'cases.json', 'corpus.tmx', 'vocabulary.jsonld', 'croissant.json'];
  const sections = LOCALES.flatMap((locale) => [
    `## ${LOCALE_INFO[locale].name}`,
    cases
      .map(({ id, record: { summary } }) => {
        const title = escapeMarkdown(inLocale(summary.title, locale).text);
        const headline = escapeMarkdown(inLocale(summary.headline.text, locale).text);
        return `- [${title}](${site.page(locale, twinPath(id))}): ${headline}`;
      })
      .join('\n'),
  ]);
  return `${[
    `# ${t('en')('site.name')}`,
    `> ${t('en')('site.description')}`,
    `${t('en')('about.made.2')} Texts: ${LICENCE.name}. Version ${escapeMarkdown(version.text)}.`,
    ...sections,
    '## Optional',
    files.map((name) => `- [${name}](${site.file(`corpus/${name}`)})`).join('\n'),
  ].join('\n\n')}\n`;
};
