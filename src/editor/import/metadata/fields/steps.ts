import { dateAt } from '../dates.ts';
import type { Reading } from './facts.ts';
import {
  ADDRESS,
  ISSUE,
  NEXT_LABEL,
  NOISE,
  PAPERS,
  PIECE_END,
  PLACE,
  SEPARATORS,
  TIME,
} from './patterns.ts';
import { takeValue } from './values.ts';
import { labelAt, markAt } from './label-at.ts';

/**
 * Reads the beginning of a text. How much of it was read: nothing at all if the text is no line of
 * fields, undefined if another step may know.
 */
type Step = (text: string, reading: Reading, said: Said) => number | undefined;

/** What a label before a date has said of it. */
interface Said {
  of?: 'label' | 'update' | 'page';
}

const skip =
  (pattern: RegExp): Step =>
  (text) =>
    pattern.exec(text)?.[0].length;

const readIssue: Step = (text, reading) => {
  const issue = ISSUE.exec(text)?.[0];
  if (issue === undefined) return undefined;
  const { facts } = reading;
  facts.issue ??= issue.trim();
  reading.fields += /\d{4}|总第|vol/iu.test(issue) ? 2 : 1;
  const own = /^\d{4}/.exec(issue)?.[0];
  if (own) facts.date ??= { date: own, raw: own, of: 'issue' };
  return issue.length;
};

const readDate: Step = (text, reading, said) => {
  const { facts } = reading;
  const year = facts.issue && /^\d{4}(?=[)）,\s]|$)/.exec(text)?.[0];
  const date = year ? { date: year, raw: year } : dateAt(text);
  if (!date) return undefined;
  const of = said.of ?? ((facts.issue ?? facts.publication) ? 'issue' : 'page');
  if (
    !facts.date ||
    (/^(?:page|update)$/.test(facts.date.of) && of === 'label') ||
    (facts.date.of === 'issue' && (date.date?.length ?? 0) > (facts.date.date?.length ?? 0))
  )
    facts.date = { ...date, of };
  reading.fields += 1;
  reading.stamped ||= /^\d{4}[-/.]/.test(date.raw);
  return date.raw.length;
};

const readTime: Step = (text, reading) => {
  const time = TIME.exec(text)?.[0];
  if (time === undefined) return undefined;
  reading.stamped = true;
  reading.timed = true;
  return time.length;
};

const readPaper: Step = (text, reading) => {
  const [paper, name] = PAPERS.flatMap((pattern) => pattern.exec(text) ?? []);
  if (paper === undefined || name === undefined) return undefined;
  reading.facts.publication ??= name.trim();
  reading.fields += 1;
  return paper.length;
};

const UPDATED = /modif|updat|更新|修改|روز ?\u200c?رسانی|بروزرسانی/iu;
/** When a text was signed or sent in: another day may be that of its publication. */
const WRITTEN = /成文|收稿|修回|录入|创建|印发|created/iu;

const readLabelled: Step = (text, reading, said) => {
  const found = labelAt(text);
  const mark = found && markAt(found.name, text.slice(found.name.length));
  if (!found || mark === undefined) return undefined;
  const start = found.name.length + mark;
  if (found.role === 'date') {
    said.of = UPDATED.test(found.name) ? 'update' : WRITTEN.test(found.name) ? 'page' : 'label';
    return start;
  }
  const rest = text.slice(start);
  const end = found.role === 'category' ? -1 : rest.search(NEXT_LABEL);
  const value = end < 0 ? rest : rest.slice(0, end);
  const more = (part: string): void => {
    readInto(reading, part);
  };
  // «Published by Jane Smith»: the label of a paper may stand before a name.
  if (!takeValue(reading, found.role, value, more)) return NOISE.exec(text)?.[0].length ?? 0;
  reading.fields += 1;
  return start + value.length;
};

const readLoose: Step = (text, { loose }) => {
  const end = text.search(PIECE_END);
  const piece = end < 0 ? text : text.slice(0, end);
  if (piece !== '') loose.push(piece.replace(/[\s,，،)）\]】]+$/u, '').trim());
  return piece.length;
};

const STEPS: readonly Step[] = [
  skip(SEPARATORS),
  readIssue,
  readDate,
  readTime,
  readPaper,
  skip(PLACE),
  readLabelled,
  skip(NOISE),
  skip(ADDRESS),
  readLoose,
];

/** Reads a text into what is known already; false if it is text itself. */
export function readInto(reading: Reading, source: string): boolean {
  const said: Said = {};
  let text = source;
  while (text !== '') {
    let length: number | undefined;
    for (const step of STEPS) if ((length = step(text, reading, said)) !== undefined) break;
    if (!length) return false;
    text = text.slice(length);
  }
  return true;
}
