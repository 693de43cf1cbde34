import { t } from '../../i18n/messages.ts';
import type { Block, BlockGroup } from '../../model/block.ts';
import type { Inline } from '../../model/inline.ts';
import { LOCALE_INFO, type Locale } from '../../model/locale.ts';

/** The text of an original inside an article of another language, with a mark that says so. */
const markedInline = ({ inline, text, kind }: Block, lang: Locale, into: Locale): Inline[] => {
  const { tag, dir } = LOCALE_INFO[lang];
  const foreign = (children: Inline[]): Inline => ({ as: 'span', lang: tag, dir, children });
  const { tag: own, dir: ownDir } = LOCALE_INFO[into];
  const said = t(into)('article.untranslated');
  const mark: Inline[] = [
    ' ',
    { as: 'span', lang: own, dir: ownDir, children: [{ as: 'emphasis', children: [`[${said}]`] }] },
  ];
  const pieces = inline ?? [text];
  if (kind === 'code') return pieces;
  if (kind === 'head' || kind === 'row')
    return pieces.map((cell, index): Inline => {
      if (typeof cell === 'string') return cell;
      const last = index === pieces.length - 1 ? mark : [];
      return { ...cell, children: [foreign(cell.children ?? []), ...last] };
    });
  const [first, ...rest] = pieces;
  const isPicture = typeof first === 'object' && first.as === 'image';
  return isPicture ? [first, foreign(rest), ...mark] : [foreign(pieces), ...mark];
};

/** The list, table or quotation of an article that a block of its original belongs to. */
const groupIn = (
  blocks: readonly Block[],
  base: readonly Block[],
  { group }: Block,
): BlockGroup | undefined => {
  if (!group) return undefined;
  const ids = new Set(base.filter((one) => one.group?.key === group.key).map(({ id }) => id));
  const fellow = blocks.find((one) => ids.has(one.id) && one.group);
  return fellow?.group ?? { ...group, key: `${group.key}-of-original` };
};

/**
 * The blocks of an article, and those of its original that it lacks, each after the one that it
 * follows there: in the original's language, so that a reader misses nothing.
 */
export const withUntranslated = (
  own: readonly Block[],
  base: readonly Block[],
  { lang, into }: { lang: Locale; into: Locale },
): Block[] => {
  const blocks = [...own];
  base.forEach((block, index) => {
    if (blocks.some(({ id }) => id === block.id)) return;
    const before = base[index - 1]?.id;
    const at = blocks.findIndex(({ id }) => id === before) + 1;
    const group = groupIn(blocks, base, block);
    const inline = markedInline(block, lang, into);
    blocks.splice(at, 0, { ...block, inline, lang, ...(group && { group }) });
  });
  return blocks;
};
