import type { PeriodGap } from '../../content/evidence/period-gaps.ts';
import type { BlockGroup, BlockKind } from '../../model/block.ts';
import type { Inline } from '../../model/inline.ts';
import type { Locale } from '../../model/locale.ts';
import type { RuleId, RuleKind } from '../../model/rules/rules.ts';

/** A paragraph as the desk shows it; offsets are those of its source in the file. */
export interface BlockState {
  id: string;
  kind: BlockKind;
  /** Its source, as it is edited. */
  source: string;
  /** Its words without marks. */
  text: string;
  /** The same with their marks, as the page shows them. */
  inline: Inline[];
  start: number;
  line: number;
  /** Where the list, table, quotation or the like that holds it begins and ends in the file. */
  part: { from: number; to: number };
  group?: BlockGroup;
  /** Of a footnote: what refers to it. */
  label?: string;
  /** Of a translation that is behind: the words of the original that it was made from, and now. */
  behind?: { was: string | undefined; now: string };
}

/** An article or a version of a case. */
export interface TextState {
  path: string;
  locale: Locale;
  role: 'original' | 'translation';
  of?: Locale;
  /** Of the original whose blocks decide the ids. */
  decides?: true;
  title: string;
  /** Of a version. */
  name?: string;
  blocks: BlockState[];
  /** The ids of the original that have no translation yet. */
  untranslated: string[];
}

/** Something that the check says, in the language that it was asked in. */
export interface Finding {
  file: string;
  line: number;
  column: number;
  severity: 'error' | 'warning';
  rule: RuleId;
  kind: RuleKind;
  message: string;
  /** What it is about in the record, where it says so; of several the first few. */
  about?: (string | number)[][];
  /** What would mend it: another text between two offsets of the file. */
  mend?: { start: number; end: number; to: string };
}

/** A number of a claim: as it stands there, and who answers for it. */
export interface NumberState {
  raw: string;
  value: number;
  /** The language of the text that says it, or what else it is: `value`, `month`. */
  of: string;
  /** A cited paragraph, the editors, or a date of the record; undefined if nobody does. */
  by: 'block' | 'editors' | 'record' | undefined;
  /** The date that it is a part of, ISO 8601. */
  date?: string;
  /** Of a number that nobody answers for: paragraphs that say it. */
  saidIn: string[];
}

/** What is to be said beside a claim of the record. */
export interface ClaimState {
  path: (string | number)[];
  numbers: NumberState[];
  /** Of a claim that needs more: paragraphs that it may rest on. */
  proposed: string[];
}

/** A case as it stands in a draft, with all that is to be said of it. */
export interface CaseState {
  id: string;
  texts: TextState[];
  /** The record as it was read, whether or not it fits its schema; undefined if it is no YAML. */
  record: unknown;
  isDraft: boolean;
  /** What no original says of the dates of the period. */
  gaps: PeriodGap[];
  findings: Finding[];
  claims: ClaimState[];
  /** The claims of the record whose paragraphs changed since they were read. */
  toRead: { id: string; blocks: string[] }[];
}
