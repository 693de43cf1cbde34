import { t } from '../i18n/messages.ts';
import type { Block } from '../model/block.ts';
import type { Article } from '../model/corpus.ts';
import type { Inline } from '../model/inline.ts';
import { LOCALE_INFO, type Locale } from '../model/locale.ts';
import { captionOf, piecesOf } from './pieces.ts';

/** The text of an original inside an article of another language, with a mark that says so. */
const marked = (block: Block, lang: Locale, into: Locale): Inline[] => {
  const { tag, dir } = LOCALE_INFO[lang];
  const foreign = (children: readonly Inline[]): Inline => ({
    as: 'span',
    lang: tag,
    dir,
    children: [...children],
  });
  const { tag: own, dir: ownDir } = LOCALE_INFO[into];
  const said = `[${t(into)('article.untranslated')}]`;
  const mark: Inline[] = [
    ' ',
    { as: 'span', lang: own, dir: ownDir, children: [{ as: 'emphasis', children: [said] }] },
  ];
  const pieces = piecesOf(block);
  if (block.kind === 'code') return [...pieces];
  if (block.kind === 'head' || block.kind === 'row')
    return pieces.map((cell, index): Inline => {
      if (typeof cell === 'string') return cell;
      const last = index === pieces.length - 1 ? mark : [];
      return { ...cell, children: [foreign(cell.children ?? []), ...last] };
    });
  const { picture, caption } = captionOf(block);
  return [...(picture ? [picture] : []), foreign(caption), ...mark];
};

/** The blocks of an article for a file that stands alone: what is not translated says so itself. */
export const blocksOf = ({ blocks, lang: into }: Pick<Article, 'blocks' | 'lang'>): Block[] =>
  blocks.map((block) =>
    block.lang === undefined ? block : { ...block, inline: marked(block, block.lang, into) },
  );
