import type { Root } from 'mdast';
import { attention } from 'micromark-core-commonmark';
import type { Extension } from 'micromark-util-types';
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
const REPLACED = new Set(['protocolAutolink', 'wwwAutolink', 'emailAutolink', 'tasklistCheck']);

// One that is only disabled still stops the reader at each letter that could begin it.
const withoutReplaced = ({ text = {}, ...rest }: Extension): Extension => ({
  ...rest,
  text: Object.fromEntries(
    Object.entries(text).flatMap(([code, constructs = []]) => {
      const kept = [constructs].flat().filter(({ name = '' }) => !REPLACED.has(name));
      return kept.length > 0 ? [[code, kept]] : [];
    }),
  ),
});

/** Comes after `remarkGfm`, whose marks and addresses it takes over. */
function ownReading(this: Processor): void {
  const { micromarkExtensions = [], fromMarkdownExtensions = [] } = this.data();
  const deleted = micromarkExtensions.flatMap(({ text }) => text?.[TILDE] ?? []);
  micromarkExtensions.splice(
    0,
    Infinity,
    ...micromarkExtensions.map(withoutReplaced),
    friendly(ASTERISK, [attention]),
    friendly(TILDE, deleted),
    programNames,
  );
  // The one transform of `remarkGfm` looks for bare addresses once more, in the finished tree.
  const others = fromMarkdownExtensions.flat().filter(({ transforms }) => !transforms);
  const addresses = { transforms: [(tree: Root): void => linkBareAddresses(tree)] };
  this.data('fromMarkdownExtensions', [...others, addresses]);
}

// Every line is tried as the head of a table first, sign by sign.
function withoutTables(this: Processor): void {
  const { micromarkExtensions = [] } = this.data();
  micromarkExtensions.push({ disable: { null: ['table'] } });
}

/** Whether a text can have a table: below the head of one stands `|`, `:-` or `-:`. */
export const mayHaveTables = (text: string): boolean => /\||:-|-:/.test(text);

/** GitHub's Markdown as our texts have it: footnotes, tables, deleted text, bare addresses. */
export const remarkText: Preset = {
  // 5~7 is a range.
  plugins: [[remarkGfm, { singleTilde: false }], ownReading],
};

/** The same of a text that has no tables. */
export const remarkTextWithoutTables: Preset = { plugins: [remarkText, withoutTables] };
