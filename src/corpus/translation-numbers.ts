import type { Article } from '../schema/corpus.ts';
import { covers } from '../text/numbers.ts';
import { reportIn, type Report } from './diagnostics.ts';
import { inDigits, isDeliberate } from './evidence-numbers.ts';
import { readNumbers } from './mentions.ts';

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
): void =>
  translation.blocks.forEach((block, index) => {
    const source = original.blocks[index];
    if (!source) return;
    const own = readNumbers(block.text, translation.lang);
    const theirs = readNumbers(source.text, original.lang);
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
    for (const mention of own)
      if (isDeliberate(mention) && !covers(mention, theirs))
        complain(mention.raw, 'translation-number');
    for (const mention of theirs)
      if (inDigits(mention) && !covers(mention, own))
        complain(mention.raw, 'translation-number-lost');
  });
