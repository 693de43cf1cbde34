import { blockMark } from '../../../article/block-mark.ts';
import type { Reader } from '../../../i18n/reader.ts';
import { pairName } from '../../../i18n/routes.ts';
import type { Block } from '../../../model/block.ts';
import type { Article } from '../../../model/corpus.ts';
import type { Pair } from '../../../casebook/pairs.ts';
import { blockNumber } from '../../../i18n/block-number.ts';

/**
 * What stands at the end of each block: a mark where its original has changed since or stands in
 * its place, and its number, which leads to the block `beside` another language, a page below this
 * one, and from there back here; it is the block's own link where there is no other language, and
 * where script offers both. The way back to what rests on it is added in the browser: written out,
 * it weighs as much as a tenth of an article.
 */
export const blockTails =
  (reader: Reader, article: Pick<Article, 'behind'>, beside?: Pair) =>
  (block: Pick<Block, 'id' | 'lang'>): string => {
    const page = beside ? `${pairName(beside.first, beside.second)}/` : '';
    const { id } = block;
    return `${blockMark(reader, article, block)}<a class="n" href="${page}#${id}">${blockNumber(reader.locale, id)}</a>`;
  };
