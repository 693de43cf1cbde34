import type { Nodes, Parents, Text } from 'mdast';
import type { ReportAt } from '../../source/diagnostics.ts';
import { positionAt } from '../../source/source.ts';
import { eachNode } from '../each-node.ts';
import { goesOn } from '../syntax/bare-address.ts';
import { PROGRAM_NAME } from '../syntax/names.ts';

const ESCAPED = /\\[!-/:-@[-`{-~]/g;

// A stretch without one of these holds no mark of Markdown: that is most of them.
const SIGNS = /[*_`~[\]［］^]|https?:\/\//i;

/** The text nodes below a node; code has none. */
const textsIn = (node: Nodes): Text[] => {
  const texts: Text[] = [];
  eachNode(node, (one) => {
    if (one.type === 'text') texts.push(one);
  });
  return texts;
};

/** The stretches of a file that became plain text, what is escaped in them blank. */
const plainStretches = (source: string, node: Parents): { start: number; text: string }[] => {
  const stretches = new Map<number, string>();
  for (const { position } of textsIn(node)) {
    const start = position?.start.offset ?? 0;
    const written = source.slice(start, position?.end.offset ?? 0);
    if (!SIGNS.test(written)) continue;
    const text = written
      .replace(ESCAPED, '  ')
      .replace(PROGRAM_NAME, (name) => 'x'.repeat(name.length));
    if (text.length > (stretches.get(start)?.length ?? 0)) stretches.set(start, text);
  }
  return [...stretches].map(([start, text]) => ({ start, text }));
};

// What stands between two in bold letters is to be bold, but within a word: a__b__c.
const STRONG = /\*{2,}|(?<!\w)__(?=[^\s_][^_]*__)|__(?=[^\s_])(?=(?:\w*[^\w\s]|\w+\s)[^_]*__)/g;
// _重点_内容: it begins as emphasis and does not end so, or the other way round.
const SINGLE =
  /(?<![\p{L}\p{N}_])_(?=[^_\s]*[^\x20-\x7f][^_]*(?<=\S)_[\p{L}\p{N}])|(?<=[\p{L}\p{N}])_(?=[^_\s]*[^\x20-\x7f][^_]*(?<=\S)_(?![\p{L}\p{N}_]))/gu;
const BACKTICK = /`/g;
/** `［^1］`, `[^ 1]`, `^[note]`: marks of notes that are none. */
const NEAR_NOTE = /[［[]\s?[\^＾]\s?[^\]］\s]{1,20}\s?[\]］]|\^\[[^\]]+\]/g;
const DELETED = /~~(?!~)(?<!~~~)/g;
const ATTACHED = /(?<![*\s])\*(?!\*)|(?<!\*)\*(?![*\s])/g;
// `[a](b c)`, `[a][b]`; [1][2] is what it says.
const LINK = /\]\(|\]\[(?!\d+\])|[\]］][ ]?[(（]/g;
// `[a] (https://…)`, `[文字]（https://…）`; [sic] (in brackets) is what it says.
const GOAL = /^[\]］][ ]?[(（]\s*(?:https?:|mailto:|\.{1,2}\/|#)/;
const FOREIGN_ADDRESS = /https?:\/\/[^\x20-\x7f\s]\S*/gi;
const NOTE = /\[\^([^\]\s]+)\]/g;

/** Marks of Markdown that stand in a text as signs, because nothing closes or answers them. */
export const checkLeftover = (
  source: string,
  node: Parents,
  report: ReportAt,
  notes: Set<string>,
): void => {
  const stretches = plainStretches(source, node);
  if (stretches.length === 0) return;
  const found = (pattern: RegExp): { at: number; match: RegExpExecArray }[] =>
    stretches.flatMap(({ start, text }) =>
      [...text.matchAll(pattern)].map((match) => ({ at: start + match.index, match })),
    );
  const place = (at: number) => positionAt(source, at);
  const mark = ({ at, match }: { at: number; match: RegExpExecArray }): void => {
    const right = match[0].replace(/^(?:\*{2,}|__)$/, '**').replace(/^_$/, '*');
    const escaped = match[0].replace(/[!-/:-@[-`{-~]/g, '\\$&');
    report(place(at), 'mark-open', { found: match[0], example: `${right}…${right}`, escaped });
  };

  const [strong] = found(STRONG);
  if (strong) mark(strong);
  // One at the end of a sentence is a wave of the hand: 谢谢~~
  const deleted = found(DELETED);
  if (deleted.length > 1 && deleted[0]) mark(deleted[0]);
  const [under] = found(SINGLE);
  if (under && !strong) mark(under);
  const backticks = found(BACKTICK);
  if (backticks.length % 2 === 1 && backticks[0]) mark(backticks[0]);
  for (const { at, match } of found(NEAR_NOTE))
    if (!/^\[\^\S+\]$/.test(match[0]))
      report(place(at), 'mark-open', {
        found: match[0],
        example: '[^1]',
        escaped: match[0].replace('[', '\\['),
      });
  const single = found(ATTACHED);
  if (single.length > 1 && single[0] && !strong) mark(single[0]);
  const link = found(LINK).find(
    ({ at, match }) => /^\][([]/.test(match[0]) || GOAL.test(source.slice(at, at + 20)),
  );
  if (link) report(place(link.at), 'link-open', { found: link.match[0] });
  for (const { at, match } of found(FOREIGN_ADDRESS))
    report(place(at), 'address-open', { found: match[0] });
  for (const { at, match } of found(NOTE)) {
    if (!notes.has(match[1] ?? ''))
      report(place(at), 'footnote-missing', { found: match[1] ?? '' });
    notes.add(match[1] ?? '');
  }
};

/** A bare address that runs into a word: nobody can tell where it ends. */
export const checkAddressEnds = (source: string, node: Parents, report: ReportAt): void =>
  node.children.forEach((child, index) => {
    const next = node.children[index + 1];
    if (child.type !== 'link' || next?.type !== 'text') return;
    const start = child.position?.start.offset ?? 0;
    if (source[start] === '[' || !goesOn(next.value)) return;
    const [text] = child.children;
    const found = text?.type === 'text' ? text.value : child.url;
    if (/^https?:/i.test(found)) report(positionAt(source, start), 'address-open', { found });
  });

const MARK_LENGTH = { emphasis: 1, strong: 2, delete: 2 } as const;
const DIGIT = /\p{Nd}/u;
const LETTER = /[\p{L}\p{Nd}]/u;
const LATIN = /[\p{Script=Latin}\p{Nd}]/u;

/** `5*3 or 4*2`, `10~~20 and 5~~7`: signs of reckoning that would vanish as marks of emphasis. */
export const checkReckoning = (source: string, node: Nodes, report: ReportAt): void => {
  if (node.type !== 'emphasis' && node.type !== 'strong' && node.type !== 'delete') return;
  const length = MARK_LENGTH[node.type];
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? 0;
  const ends = [
    [source[start - 1], source[start + length]],
    [source[end - length - 1], source[end]],
  ].map((pair) => pair.map((one = ' ') => one));
  const within = source.slice(start + length, end - length);
  // **one *two** three*: the marks cross, and nothing is bold.
  const [inner] = node.children;
  if (
    node.type === 'emphasis' &&
    inner?.type === 'emphasis' &&
    inner.position?.start.offset === start + 1
  )
    return report(positionAt(source, start), 'mark-open', {
      found: '**',
      example: '**…**',
      escaped: '\\*\\*',
    });
  const isReckoning =
    ends.some((pair) => pair.every((one) => DIGIT.test(one))) ||
    ends.every((pair) => pair.every((one) => LATIN.test(one))) ||
    // 价格*含税，详见*附注: two marks of a remark.
    (node.type === 'emphasis' &&
      ends.every((pair) => pair.every((one) => LETTER.test(one))) &&
      /[，。；：,;:.،؛]/u.test(within));
  const found = source.slice(start, start + length);
  if (isReckoning)
    report(positionAt(source, start), 'mark-in-word', {
      found,
      escaped: found.replace(/./g, '\\$&'),
    });
};
