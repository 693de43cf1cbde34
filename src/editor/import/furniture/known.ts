import { lettersOf } from '../metadata/title-signs.ts';
import type { Reason } from '../../words/commands.ts';
import type { LineFacts } from '../metadata/fields/facts.ts';
import { readFields } from '../metadata/fields/read-fields.ts';
import type { Line } from '../read/lines.ts';
import { isProse } from '../read/sentence.ts';
import { tableLines } from '../structure/tables.ts';
import { kindAnywhere, kindAtEdge, kindOfParts } from './kinds/kinds.ts';
import { contents, menus } from './runs.ts';

/** What each line of a page is by itself, by its number from 0. */
export interface Known {
  rows: ReadonlySet<number>;
  inContents: ReadonlySet<number>;
  inMenu: ReadonlySet<number>;
  /** What a line is wherever it stands. */
  anywhere: (index: number) => Reason | undefined;
  /** The same, or at an edge of the text. */
  kindAt: (index: number) => Reason | undefined;
  /** What a line says of the text; read once, when it is first asked for. */
  factsAt: (index: number) => LineFacts | undefined;
  /** Whether the page's markup sets a line beside the text. */
  isBeside: (index: number) => boolean;
  /** Whether a line says of itself that it is no text. */
  isKnown: (index: number) => boolean;
  /** Whether a line says who wrote the text, or when. */
  isByline: (index: number) => boolean;
}

/** The account that a text is passed on from stands once more on the card that leads to it. */
const accountOf = (lines: readonly Line[]): ((line: Line) => boolean) => {
  const card = lines.findIndex(({ probe }) => probe.startsWith('以下文章来源于'));
  const name = lettersOf(/^以下文章来源于([^，,]{1,30})/.exec(lines[card]?.probe ?? '')?.[1] ?? '');
  const isId = (line: Line | undefined): boolean =>
    /^(?:微信)?(?:ID|公众号|微信号|视频号)\s?[:：]\s?[\w-]+$/iu.test(line?.probe ?? '');
  const above = new Set(lines.filter((_, i) => isId(lines[i + 1])));
  return (line) =>
    (above.has(line) && !isProse(line) && line.probe.length <= 20) ||
    (name !== '' && line === lines[card + 1] && lettersOf(line.text) === name);
};

/** What the lines of a page are by themselves. */
export const knowLines = (lines: readonly Line[]): Known => {
  const rows = tableLines(lines);
  const inContents = contents(lines);
  const prose = lines.filter((line) => isProse(line));
  // Where most of a text stands in what calls itself a menu, the markup is no help.
  const isMarked = prose.filter(({ beside }) => beside).length < prose.length / 2;
  const isAccount = accountOf(lines);
  const anywhere = lines.map((line, i) =>
    rows.has(i) ? undefined : isAccount(line) ? 'navigation' : kindAnywhere(line),
  );
  const atEdge = lines.map((line, i) => (rows.has(i) ? kindOfParts(line) : kindAtEdge(line)));
  const read = new Map<number, LineFacts | undefined>();
  const factsAt = (index: number): LineFacts | undefined => {
    if (!read.has(index)) {
      const line = lines[index]!;
      const isOther = rows.has(index) || line.hint === 'h1' || line.flowing;
      read.set(index, isOther ? undefined : readFields(line));
    }
    return read.get(index);
  };
  const kindAt = (index: number): Reason | undefined => anywhere[index] ?? atEdge[index];
  const isBeside = (index: number): boolean => isMarked && lines[index]!.beside === true;
  const inMenu = menus(
    lines,
    (index) => inContents.has(index),
    (index) => factsAt(index) !== undefined,
  );
  return {
    rows,
    inContents,
    inMenu,
    anywhere: (index) => anywhere[index],
    kindAt,
    factsAt,
    isBeside,
    isKnown: (index) =>
      kindAt(index) !== undefined || isBeside(index) || factsAt(index) !== undefined,
    isByline: (index) =>
      factsAt(index)?.date !== undefined || (factsAt(index)?.authors.length ?? 0) > 0,
  };
};
