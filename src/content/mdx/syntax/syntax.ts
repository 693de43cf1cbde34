import type { Root } from 'mdast';
import { attention } from 'micromark-core-commonmark';
import remarkGfm from 'remark-gfm';
import type { Preset, Processor } from 'unified';
import { linkBareAddresses } from './bare-address.ts';
import { friendly } from './flanking.ts';
import { programNames } from './names.ts';

const ASTERISK = 42;
const TILDE = 126;

/**
 * What GitHub reads otherwise than people do: its bare addresses run on to the next space, over a
 * Chinese sentence, and its tasks drop their mark.
 */
const REPLACED = ['protocolAutolink', 'wwwAutolink', 'emailAutolink', 'tasklistCheck'];

/** Comes after `remarkGfm`, whose marks and addresses it takes over. */
function ownReading(this: Processor): void {
  const { micromarkExtensions = [], fromMarkdownExtensions = [] } = this.data();
  const deleted = micromarkExtensions.flatMap(({ text }) => text?.[TILDE] ?? []);
  micromarkExtensions.push(
    { disable: { null: REPLACED } },
    friendly(ASTERISK, [attention]),
    friendly(TILDE, deleted),
    programNames,
  );
  // The one transform of `remarkGfm` looks for bare addresses once more, in the finished tree.
  const others = fromMarkdownExtensions.flat().filter(({ transforms }) => !transforms);
  const addresses = { transforms: [(tree: Root): void => linkBareAddresses(tree)] };
  this.data('fromMarkdownExtensions', [...others, addresses]);
}

/** GitHub's Markdown as our texts have it: footnotes, tables, deleted text, bare addresses. */
export const remarkText: Preset = {
  // 5~7 is a range.
  plugins: [[remarkGfm, { singleTilde: false }], ownReading],
};
