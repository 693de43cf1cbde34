import type { CaseEvent } from '../../model/case.ts';
import type { Layer } from './draw.ts';
import { bar, disc, type Placed } from './outline.ts';

type State = CaseEvent['service'];

/** Where the line lies, in pixels; in Persian it begins at the right. */
interface Course {
  from: number;
  to: number;
  y: number;
  color: string;
  paper: string;
}

const THICK = 6;
const THIN = 3;

// How long it is drawn, and how long not.
const DASH = 14;
const GAP = 12;

const NODE = { outer: 11.5, inner: 6.5 };

/** The line from one node to the next: thin where the service suffered, dashed where there was none. */
const piece = (state: State, from: number, to: number, y: number): Placed[] => {
  if (state === 'normal') return [bar(from, to, y, THICK)];
  if (state === 'strained') return [bar(from, to, y, THIN)];
  const length = Math.abs(to - from);
  const way = Math.sign(to - from);
  return Array.from({ length: Math.ceil(length / (DASH + GAP)) }, (_, index) => {
    const start = index * (DASH + GAP);
    const end = Math.min(start + DASH, length);
    return bar(from + way * start, from + way * end, y, THIN);
  });
};

/**
 * The course of a case as one line that never breaks: a node an event, dashed from an event on
 * that interrupted the service, thin where it was strained.
 */
export const courseLine = (
  events: readonly Pick<CaseEvent, 'service'>[],
  { from, to, y, color, paper }: Course,
): Layer[] => {
  const states = events.map(({ service }) => service);
  const step = (to - from) / (states.length + 1);
  const at = (index: number): number => Math.round(from + step * index);
  const line = (['normal', ...states] as const).flatMap((state, index) =>
    piece(state, at(index), at(index + 1), y),
  );
  const nodes = states.flatMap((_, index): Layer[] => [
    { color, shapes: [disc(at(index + 1), y, NODE.outer)] },
    { color: paper, shapes: [disc(at(index + 1), y, NODE.inner)] },
  ]);
  return [{ color, shapes: line }, ...nodes];
};
