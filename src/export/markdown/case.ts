import { formatMoment } from '../../i18n/dates.ts';
import { t } from '../../i18n/messages.ts';
import { formatQuantity } from '../../i18n/numbers.ts';
import { sourceParts } from '../../i18n/source-names.ts';
import { articleFor, type Case } from '../../model/corpus.ts';
import { LOCALE_INFO, type Locale } from '../../model/locale.ts';
import { partsOf } from '../../model/summary.ts';
import { inLocale, type Localized } from '../../model/text.ts';
import type { ExportCorpus } from '../corpus.ts';
import { LICENCE } from '../rights.ts';
import { caseAddress } from '../../i18n/site.ts';
import { blocksOf } from '../../article/untranslated.ts';
import { siteTargets } from '../../article/targets.ts';
import { articleMarkdown } from '../../article/markdown/blocks.ts';
import { escapeMarkdown } from '../../article/markdown/escape.ts';

const frontMatter = (fields: Record<string, string>): string =>
  // A JSON string is a YAML string.
  [
    '---',
    ...Object.entries(fields).map(([key, value]) => `${key}: ${JSON.stringify(value)}`),
    '---',
  ].join('\n');

/** A case in a language as CommonMark: the record, then the article and the versions. */
export const caseMarkdown = (corpus: ExportCorpus, one: Case, locale: Locale): string => {
  const say = t(locale);
  const { record } = one;
  const address = caseAddress(corpus.site, locale, one.id);
  const write = (text: Localized): string => escapeMarkdown(inLocale(text, locale).text);
  const cited = (evidence: readonly string[]): string =>
    evidence.length > 0
      ? ` (${evidence.map((id) => `[${id}](${caseAddress(corpus.site, locale, one.id, id)})`).join(', ')})`
      : '';
  const items = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n');
  const article = articleFor(one, locale);
  const parts = [
    frontMatter({
      title: inLocale(record.summary.title, locale).text,
      language: LOCALE_INFO[locale].tag,
      address,
      updated: record.updated,
      licence: LICENCE.url,
      version: corpus.version.text,
    }),
    `# ${write(record.summary.title)}`,
    `> ${write(record.summary.headline.text)}`,
    `## ${say('case.summary')}`,
    ...partsOf(record.summary).flatMap(({ part, statements }) => [
      `### ${say(`part.${part}`)}`,
      items(statements.map(({ text, evidence }) => `${write(text)}${cited(evidence)}`)),
    ]),
    record.events.length > 0 && `## ${say('case.course')}`,
    items(
      record.events.map(
        ({ at, to, text, evidence }) =>
          `${formatMoment(locale, at, to)}: ${write(text)}${cited(evidence)}`,
      ),
    ),
    record.figures.length > 0 && `## ${say('case.figures')}`,
    items(
      record.figures.map(({ label, value, unit, bound, evidence }) => {
        const amount = formatQuantity(locale, value, inLocale(unit, locale).text);
        const said = bound === 'exact' ? amount : say(`bound.${bound}`, { value: amount });
        return `${write(label)}: ${escapeMarkdown(said)}${cited(evidence)}`;
      }),
    ),
    ...(article
      ? [
          `## ${escapeMarkdown(article.title)}`,
          ...articleMarkdown(blocksOf(article), siteTargets(corpus.site, locale, one.id)),
        ]
      : []),
    ...one.versions
      .filter(({ lang }) => lang === locale)
      .flatMap(({ title, blocks }) => [
        `## ${say('case.version')}: ${escapeMarkdown(title)}`,
        ...articleMarkdown(blocks, siteTargets(corpus.site, locale, one.id)),
      ]),
    `## ${say('case.sources')}`,
    items(
      record.sources.map((source) =>
        [...sourceParts(source, locale), source.issued]
          .flatMap((text) => (text === undefined ? [] : escapeMarkdown(text)))
          .concat(source.url === undefined ? [] : `<${source.url}>`, write(source.rights))
          .join(', '),
      ),
    ),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
};
