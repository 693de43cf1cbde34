import { t } from '../../i18n/messages.ts';
import { PATHS } from '../../i18n/routes.ts';
import { LOCALE_INFO, LOCALES } from '../../model/locale.ts';
import { inLocale } from '../../model/text.ts';
import { lastRevised } from '../../casebook/revised.ts';
import type { ExportCorpus } from '../corpus.ts';
import { LICENCE } from '../rights.ts';
import { escapeMarkdown } from '../../article/markdown/escape.ts';

/** Path of the Markdown twin of a case's page, as llmstxt.org has it. */
const twinPath = (id: string): string => `cases/${id}/index.html.md`;

const SHOWN = 50;

/**
 * The site for language models: llms.txt (https://llmstxt.org), a section a language with the cases
 * that were revised last, and where all are.
 */
export const llmsText = ({ site, cases, version }: ExportCorpus): string => {
  const files = ['corpus.jsonl', 'cases.json', 'corpus.tmx', 'vocabulary.jsonld', 'croissant.json'];
  const sections = LOCALES.flatMap((locale) => [
    `## ${LOCALE_INFO[locale].name}`,
    lastRevised(cases)
      .slice(0, SHOWN)
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
    `The last revised of ${cases.length} cases follow; all are in ${site.file('corpus/cases.json')}, each in Markdown at \`${site.page('en', PATHS.cases)}<case>/index.html.md\`, with zh or fa for en.`,
    ...sections,
    '## Optional',
    files.map((name) => `- [${name}](${site.file(`corpus/${name}`)})`).join('\n'),
  ].join('\n\n')}\n`;
};
