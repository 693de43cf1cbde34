import { describe, expect, it } from 'vitest';
import type { Locale } from '../../model/locale.ts';
import { nameBlocks } from '../blocks/article.ts';
import { collectBlocks } from '../blocks/blocks.ts';
import { parseMdx } from '../mdx/parse-mdx.ts';
import { inspectMdx } from '../mdx/safe-mdx.ts';
import type { ReportAt } from '../source/diagnostics.ts';
import { HARMLESS } from './harmless.ts';
import { READ, REFUSED } from './hostile.ts';

const read = (text: string, locale: Locale): { blocks: string[]; found: string[] } => {
  const found: string[] = [];
  const report: ReportAt = ({ line, column }, rule) => found.push(`${line}:${column} ${rule}`);
  const source = { path: 'a.mdx', text };
  const tree = parseMdx(source, report);
  if (!tree) return { blocks: [], found };
  inspectMdx(text, tree, report);
  const raw = collectBlocks(source, tree, report);
  const blocks = nameBlocks({ raw, tree, locale }, [], 'cases/a', new Map());
  return { blocks: blocks.map((block) => block.text), found };
};

describe('what a page says', () => {
  it.each(READ)('is in %s of %j %j', (locale, text, blocks) => {
    expect(read(text, locale)).toEqual({ blocks, found: [] });
  });

  it.each(REFUSED)('is not what the file says: %j is refused at %s, once', (text, finding) => {
    expect(read(text, 'zh').found).toEqual([finding]);
  });

  it.each(HARMLESS.filter(([, text]) => !/[<{`\\&]|\]|^ {4}/.test(text)))(
    'has every letter of %s',
    (_, text) => {
      const letters = (of: string): string => of.match(/[\p{L}\p{M}\p{N}]/gu)?.join('') ?? '';
      const isList = /^\d\. /.test(text);
      const { blocks } = read(text, 'en');
      const said = isList ? text.replace(/^\d+\. /gm, '') : text;
      expect(letters(blocks.join('\n'))).toBe(letters(said));
    },
  );
});
