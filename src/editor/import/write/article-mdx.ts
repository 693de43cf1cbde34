import { stringify } from 'yaml';
import type { Locale } from '../../../model/locale.ts';
import { escapeMdx } from './escape.ts';
import type { DraftBlock } from '../structure/structure.ts';
import { cellsOf } from '../structure/tables.ts';

const PREFIX: Record<DraftBlock['kind'], string> = {
  h2: '## ',
  h3: '### ',
  paragraph: '',
  item: '- ',
  step: '1. ',
  row: '',
};

const isClose = (kind: DraftBlock['kind'] | undefined): boolean =>
  kind === 'item' || kind === 'step' || kind === 'row';

const rowMdx = (text: string, isHead: boolean): string => {
  const cells = cellsOf(text);
  const row = `| ${cells.map(escapeMdx).join(' | ')} |`;
  return isHead ? `${row}\n|${' - |'.repeat(cells.length)}` : row;
};

/** The blocks of a draft as MDX: items of one list and rows of one table follow each other, the rest stands apart. */
export const blocksToMdx = (blocks: readonly DraftBlock[]): string => {
  let number = 0;
  return blocks
    .map(({ kind, text }, index) => {
      const before = blocks[index - 1]?.kind;
      number = kind === 'step' && before === 'step' ? number + 1 : 1;
      const prefix = kind === 'step' ? `${number}. ` : PREFIX[kind];
      const gap = index === 0 ? '' : isClose(kind) && before === kind ? '\n' : '\n\n';
      const own = kind === 'row' ? rowMdx(text, before !== 'row') : escapeMdx(text);
      return `${gap}${prefix}${own}`;
    })
    .join('');
};

/** An imported article: a text published as it stands, by leave that the editor has to settle. */
export const articleMdx = (
  locale: Locale,
  title: string,
  blocks: readonly DraftBlock[],
): string => {
  const front = stringify(
    { lang: locale, role: 'original', title, basis: 'licensed' },
    { lineWidth: 0 },
  );
  return `---\n${front}---\n\n${blocksToMdx(blocks)}\n`;
};
