import type { Reason } from '../../words/commands.ts';
import { saysSomething } from '../metadata/fields/facts.ts';
import type { Line } from '../read/lines.ts';
import { isBar } from './kinds/kinds.ts';
import type { Known } from './known.ts';

/** Why a line above or below a text is no part of it. */
export const whyAtEdge = (
  lines: readonly Line[],
  { rows, kindAt, factsAt, isBeside }: Known,
  index: number,
): Reason | undefined => {
  const line = lines[index]!;
  if (isBeside(index)) return 'navigation';
  const facts = factsAt(index);
  if (facts && saysSomething(facts)) return 'metadata';
  const known = kindAt(index);
  if (known) return known;
  if (facts) return 'credits';
  if (line.linked && !line.hint?.startsWith('h')) return 'navigation';
  if (rows.has(index)) return undefined;
  if (isBar(line)) return 'bar';
  return /^\p{Nd}{1,4}$/u.test(line.text) ? 'number' : undefined;
};
