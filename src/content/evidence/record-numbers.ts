import { LOCALES } from '../../model/locale.ts';
import { foldDigits } from '../../text/normalize.ts';
import { covers, type NumberMention } from '../../text/numbers/numbers.ts';
import { inDigits, isDeliberate } from './evidence-numbers.ts';
import { reportIn, type Report, type ReportAt } from '../source/diagnostics.ts';
import { walkLocalized } from '../record/record-languages.ts';
import type { ReadRecord } from '../record/record-parts.ts';
import { mentionsIn } from './mentions.ts';
import { periodGaps } from './period-gaps.ts';
import { numbersIn, originalTexts, type CaseTexts } from './passages.ts';

/** The languages of one text say the same figures: a slip in one of them shows. */
const checkAcrossLanguages = ({ record, yaml }: ReadRecord, report: ReportAt): void =>
  walkLocalized(record, [], (text, path) => {
    const said = LOCALES.flatMap((locale) => {
      const own = text[locale];
      return own === undefined ? [] : [{ locale, numbers: mentionsIn(own, locale) }];
    });
    for (const { locale, numbers } of said)
      for (const other of said) {
        if (other.locale === locale) continue;
        const lost = numbers.find(
          (mention) => inDigits(mention) && !covers(mention, other.numbers),
        );
        if (lost)
          report(yaml.at([...path, other.locale]), 'languages-number', {
            found: lost.raw,
            language: locale,
            other: other.locale,
          });
      }
  });

const checkPeriod = (
  { record, yaml }: ReadRecord,
  source: readonly NumberMention[],
  report: ReportAt,
): void => {
  for (const { end, date, missing } of periodGaps(record.period ?? {}, source))
    report(yaml.at(['period', end]), 'article-number', {
      found: missing.length > 1 ? date : missing[0]!,
    });
};

/**
 * Checks the numbers that no cited block answers for: those of the title, the period and the
 * hotline must stand somewhere in an original; and all languages of a text must agree.
 */
export const checkRecordNumbers = (
  read: ReadRecord,
  texts: CaseTexts,
  file: string,
  report: Report,
): void => {
  const at = reportIn(report, file);
  const { record, yaml } = read;
  const blocks = originalTexts(texts).flatMap((one) =>
    one.blocks.map(({ text }) => ({ locale: one.lang, text })),
  );
  const source = numbersIn(blocks);
  const { title, trust } = record.summary;
  const uncited = [
    { path: ['summary', 'title'], text: title },
    ...(trust && !trust.evidence ? [{ path: ['summary', 'trust', 'text'], text: trust.text }] : []),
  ];
  for (const { path, text } of uncited)
    for (const locale of LOCALES)
      for (const mention of mentionsIn(text[locale] ?? '', locale))
        if (isDeliberate(mention) && !covers(mention, source))
          at(yaml.within([...path, locale], mention.raw), 'article-number', { found: mention.raw });
  const { hotline } = record.organization;
  if (hotline !== undefined && !blocks.some(({ text }) => foldDigits(text).includes(hotline)))
    at(yaml.at(['organization', 'hotline']), 'article-number', { found: hotline });
  checkPeriod(read, source, at);
  checkAcrossLanguages(read, at);
};
