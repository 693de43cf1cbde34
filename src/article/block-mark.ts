import { escapeHtml } from '../i18n/mixed.ts';
import type { Reader } from '../i18n/reader.ts';
import type { Block } from '../model/block.ts';
import type { Article } from '../model/corpus.ts';

/** What a reader is told at a block: that its original has changed since, or stands in its place. */
export const blockMark = (
  reader: Pick<Reader, 'tag' | 'dir' | 't'>,
  { behind }: Pick<Article, 'behind'>,
  { id, lang }: Pick<Block, 'id' | 'lang'>,
): string => {
  const said =
    lang !== undefined
      ? reader.t('article.untranslated')
      : behind.includes(id)
        ? reader.t('article.behind')
        : '';
  return said === ''
    ? ''
    : `<i class="late" lang="${reader.tag}" dir="${reader.dir}">${escapeHtml(said)}</i>`;
};
