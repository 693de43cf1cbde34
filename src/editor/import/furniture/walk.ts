import type { Reason } from '../../words/commands.ts';
import { endsSentence, type Dropped, type Line } from '../read/lines.ts';
import { widthOf } from '../read/width.ts';
import type { Known } from './known.ts';
import type { Parts } from './parts.ts';

/** A page that is parted line by line, and what the lines before have begun. */
export interface Walk {
  lines: readonly Line[];
  known: Known;
  parts: Parts;
  dropped: Dropped[];
  /** Whether the foot of the page has begun. */
  isFoot: boolean;
  /** Whether a list of other articles goes on. */
  isRelated: boolean;
  /** Whether it is told about the author. */
  isAbout: boolean;
  /** Whether the notes of the text have begun. */
  hasNotes: boolean;
}

/** Why a line is left out. */
export type Why = (index: number) => Reason | undefined;

/** Whether a line may be the title of another article. */
export const looksLikeTitle = (line: Line): boolean =>
  line.hint !== 'row' &&
  widthOf(line.text) <= 100 &&
  (!endsSentence(line.text) || /[?？؟!！…]$/.test(line.text) || line.linked === true);
