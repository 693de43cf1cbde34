import type { Root } from 'mdast';
import type { Extension as FromMarkdown } from 'mdast-util-from-markdown';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { attention } from 'micromark-core-commonmark';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Extension } from 'micromark-util-types';
import type { Processor } from 'unified';
import { linkBareAddresses } from './bare-address.ts';
import { friendly } from './flanking.ts';

const ASTERISK = 42;
const TILDE = 126;

const SYNTAX: Extension[] = [
  friendly({ text: { [ASTERISK]: attention } }, ASTERISK),
  // 5~7 is a range.
  friendly(gfmStrikethrough({ singleTilde: false }), TILDE),
  gfmFootnote(),
  gfmTable(),
];

const TREE: FromMarkdown[] = [
  gfmStrikethroughFromMarkdown(),
  gfmFootnoteFromMarkdown(),
  gfmTableFromMarkdown(),
  {
    transforms: [
      (tree: Root) => {
        linkBareAddresses(tree);
      },
    ],
  },
];

/**
 * What our texts have of GitHub's Markdown, as a plugin of remark: footnotes, tables, deleted
 * text, bare addresses. Its own bare addresses run on to the next space, over a Chinese sentence;
 * its tasks drop their mark.
 */
export function remarkText(this: Processor): void {
  const data = this.data();
  (data.micromarkExtensions ??= []).push(...SYNTAX);
  (data.fromMarkdownExtensions ??= []).push(...TREE);
}
