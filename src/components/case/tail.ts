import { escapeHtml } from '../../i18n/mixed.ts';
import type { Reader } from '../../i18n/reader.ts';
import type { Block } from '../../schema/block.ts';
import type { Article } from '../../schema/corpus.ts';
import { blockNumber } from './block-number.ts';

/**
 * What stands at the end of each block: its number, which is its link, and a mark where its
 * original has changed since. The way back to what rests on it is added in the browser: written
 * out, it weighs as much as a tenth of an article.
 */
export const blockTails =
  (reader: Reader, { behind }: Pick<Article, 'behind'>) =>
  ({ id }: Block): string => {
    const late = behind.includes(id)
      ? `<i class="late" lang="${reader.tag}" dir="${reader.dir}">${escapeHtml(reader.t('article.behind'))}</i>`
      : '';
    return `${late}<a class="n" href="#${id}">${blockNumber(reader, id)}</a>`;
  };
