import type { Article } from '../../model/corpus.ts';
import { covers } from '../../text/numbers/numbers.ts';
import { reportIn, type Report } from '../source/diagnostics.ts';
import { inDigits, isDeliberate } from './evidence-numbers.ts';
import { mentionsIn } from './mentions.ts';

/** What stands before a heading: (1), 一、, （二）, «یک.». */
const BEFORE_HEADING =
  /^\s*(?:[（(](?:\p{Nd}{1,2}|[一二三四五六七八九十]{1,3}|[a-z]{1,4})[)）]|(?:\p{Nd}{1,2}|[一二三四五六七八九十]{1,3}|[ivx]{1,4}|one|two|three|four|five|یک|دو|سه|چهار|پنج)(?:[、)）]|[.．](?!\p{Nd})))\s*/iu;

const textOf = ({ kind, text }: Article['blocks'][number]): string =>
  /^h\d$/.test(kind) ? text.replace(BEFORE_HEADING, '') : text;

/**
 * A translation says the same numbers as its original, block by block: every number of the
 * translation stands in the original, every figure of the original in the translation. Reported
 * at the block of the translation. A figure that changes in an original must change everywhere: it
 * takes no knowledge of the language.
 */
export const checkTranslationNumbers = (
  translation: Article,
  original: Article,
  report: Report,
): void => {
  const sources = new Map(original.blocks.map((block) => [block.id, block]));
  translation.blocks.forEach((block) => {
    const source = sources.get(block.id);
    if (!source || block.lang || source.lang) return;
    const own = mentionsIn(textOf(block), translation.lang);
    const theirs = mentionsIn(textOf(source), original.lang);
    const at = reportIn(report, translation.path);
    const complain = (
      found: string,
      rule: 'translation-number' | 'translation-number-lost',
    ): void =>
      at({ line: block.line, column: 1 }, rule, {
        found,
        base: original.path,
        baseLine: source.line,
        block: block.id,
      });
    const wrong = own.filter((mention) => isDeliberate(mention) && !covers(mention, theirs));
    const lost = theirs.filter((mention) => inDigits(mention) && !covers(mention, own));
    for (const { raw } of wrong) complain(raw, 'translation-number');
    // One written wrongly is missed too: as many as there are wrong ones have that cause.
    for (const { raw } of lost.slice(wrong.length)) complain(raw, 'translation-number-lost');
  });
};
