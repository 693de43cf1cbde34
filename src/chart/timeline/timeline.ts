import { scaleUtc } from 'd3-scale';
import type { Case } from '../../model/corpus.ts';
import { stretches, type Stretch } from '../course/course.ts';
import { timed } from '../course/order.ts';
import type { Share } from '../place.ts';
import { isElapsed, precisionOf, spanOf, type Span } from './span.ts';

/** A case on the time line of all; without a line where the source gives no date. */
interface TimelineRow {
  one: Case;
  line: Stretch[];
  /** The ends that are known better than to the year; a short line has one. */
  nodes: Share[];
}

export interface Scale {
  /** The years that the scale spans, both whole. */
  years: { first: number; last: number };
  /** The place of a time on the scale. */
  place: (time: number) => Share;
}

interface Timeline {
  rows: TimelineRow[];
  /** Nothing where no case has a date. */
  scale: Scale | undefined;
}

// Room for half a node at either end.
const NODE = 2;

const datedEvents = ({ record }: Case) => record.events.filter(({ at }) => !isElapsed(at));

/** When a case happened: its period, else what its events tell. */
const periodOf = (one: Case): Span | undefined => {
  const { period } = one.record;
  if (period) {
    return { from: spanOf(period.start).from, to: spanOf(period.end ?? period.start).to };
  }
  const events = datedEvents(one);
  if (events.length === 0) return undefined;
  return {
    from: spanOf(events[0]!.at).from,
    to: Math.max(...events.map(({ at, to }) => spanOf(to ?? at).to)),
  };
};

/** The states of the service within the period; whole where no event says otherwise. */
const lineOf = (one: Case, { from, to }: Span, place: Scale['place']): Stretch[] => {
  const events = timed(datedEvents(one)).filter(({ time }) => time < to);
  const service = events.findLast(({ time }) => time <= from)?.service ?? 'normal';
  const inside = events.filter(({ time }) => time > from);
  return stretches(
    [from, ...inside.map(({ time }) => time)].map(place),
    [{ at: one.record.period?.start ?? '', service }, ...inside],
    place(to),
  );
};

// Closer than this, the two ends of a case are one node.
const SHORT = 3;

const isKnown = (moment: string | undefined): boolean =>
  moment !== undefined && precisionOf(moment) !== 'year';

/** Where a line is known to begin and to end: a year has neither. */
const nodesOf = (one: Case, { from, to }: Span, place: Scale['place']): Share[] => {
  const [start, end] = [place(from), place(to)];
  if (end - start < SHORT) return [start];
  const { period } = one.record;
  const events = datedEvents(one);
  const last = events.at(-1);
  return [
    ...(isKnown(period?.start ?? events[0]?.at) ? [start] : []),
    ...(isKnown(period ? (period.end ?? period.start) : (last?.to ?? last?.at)) ? [end] : []),
  ];
};

const withSpans = (cases: readonly Case[]): { one: Case; span: Span | undefined }[] =>
  cases
    .map((one) => ({ one, span: periodOf(one) }))
    .sort((a, b) => (a.span?.from ?? Infinity) - (b.span?.from ?? Infinity) || 0);

/** The earliest case first, those without a date last. */
export const byTime = (cases: readonly Case[]): Case[] => withSpans(cases).map(({ one }) => one);

const scaleOf = (spans: readonly Span[]): Scale | undefined => {
  if (spans.length === 0) return undefined;
  const first = new Date(Math.min(...spans.map(({ from }) => from))).getUTCFullYear();
  const last = new Date(Math.max(...spans.map(({ to }) => to)) - 1).getUTCFullYear();
  const place = scaleUtc([Date.UTC(first, 0), Date.UTC(last + 1, 0)], [NODE, 100 - NODE]);
  return { years: { first, last }, place };
};

/** Puts cases on one scale of years, in the order of time. */
export const timeline = (cases: readonly Case[]): Timeline => {
  const dated = withSpans(cases);
  const scale = scaleOf(dated.flatMap(({ span }) => span ?? []));
  const rows = dated.map(({ one, span }) => ({
    one,
    line: span && scale ? lineOf(one, span, scale.place) : [],
    nodes: span && scale ? nodesOf(one, span, scale.place) : [],
  }));
  return { rows, scale };
};
