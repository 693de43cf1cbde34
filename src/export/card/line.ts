import type { CaseEvent } from '../../model/case.ts';
import { element, group, type Xml } from '../../text/xml.ts';

/** The most that the line takes above and below its place, in pixels. */
export const LINE_REACH = 12;

const DASHES: Record<CaseEvent['service'], string | undefined> = {
  normal: undefined,
  strained: undefined,
  interrupted: '14 12',
};

/**
 * The course of a case as one line that never breaks: a node an event, dashed from an event on
 * that interrupted the service, thin where it was strained. Black, on white.
 */
export const courseLine = (
  events: readonly Pick<CaseEvent, 'service'>[],
  from: number,
  to: number,
  y: number,
): Xml => {
  const states = events.map(({ service }) => service);
  const step = (to - from) / (states.length + 1);
  const at = (index: number): number => Math.round(from + step * index);
  const pieces = (['normal', ...states] as const).map((state, index) =>
    element('line', {
      x1: at(index),
      x2: at(index + 1),
      y1: y,
      y2: y,
      stroke: '#000',
      'stroke-width': state === 'normal' ? 6 : 3,
      'stroke-dasharray': DASHES[state],
    }),
  );
  const nodes = states.map((_, index) =>
    element('circle', {
      cx: at(index + 1),
      cy: y,
      r: 9,
      fill: '#fff',
      stroke: '#000',
      'stroke-width': 5,
    }),
  );
  return group('g', {}, pieces, nodes);
};
