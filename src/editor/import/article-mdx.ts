import { stringify } from 'yaml';
import type { Locale } from '../../schema/locale.ts';
import { escapeMdx } from './escape.ts';
import type { DraftBlock } from './structure.ts';

const PREFIX: Record<DraftBlock['kind'], string> = {
  h2: '## ',
  h3: '### ',
  paragraph: '',
  item: '- ',
  step: '1. ',
};

const isList = (kind: DraftBlock['kind'] | undefined): boolean =>
  kind === 'item' || kind === 'step';

/** The blocks of a draft as MDX: items of one list follow each other, the rest stands apart. */
export const blocksToMdx = (blocks: readonly DraftBlock[]): string => {
  let number = 0;
  return blocks
    .map(({ kind, text }, index) => {
      const before = blocks[index - 1]?.kind;
      number = kind === 'step' && before === 'step' ? number + 1 : 1;
      const prefix = kind === 'step' ? `${number}. ` : PREFIX[kind];
      const gap = index === 0 ? '' : isList(kind) && before === kind ? '\n' : '\n\n';
      return `${gap}${prefix}${escapeMdx(text)}`;
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
