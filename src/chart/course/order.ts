import type { CaseEvent } from '../../model/case.ts';
import { spanOf, type Span } from '../timeline/span.ts';

export type CourseEvent = Pick<CaseEvent, 'at' | 'to' | 'service'>;

/** An event with the time at which it is drawn. */
export interface TimedEvent extends CourseEvent {
  time: number;
  /** End of what lasted; else the time itself. */
  end: number;
  /** False where the source gives several events one date: then only their order is known. */
  isDated: boolean;
}

/** The order of the events narrows down what their dates leave open. */
const narrowed = (events: readonly CourseEvent[]): Span[] => {
  const spans = events.map(({ at }) => spanOf(at));
  spans.forEach((span, index) => {
    span.from = Math.max(span.from, spans[index - 1]?.from ?? -Infinity);
  });
  for (let index = spans.length - 2; index >= 0; index -= 1) {
    const [span, next] = [spans[index]!, spans[index + 1]!];
    span.to = Math.max(span.from, Math.min(span.to, next.to));
  }
  return spans;
};

/** The end of the time that events from `from` on share, before anything later begins. */
const sharedEnd = (spans: readonly Span[], from: number): number =>
  Math.min(
    ...spans.filter((span) => span.from > from).map((span) => span.from),
    ...spans.filter((span) => span.from === from).map((span) => span.to),
  );

/** Events in their order, each with a time; those of one date are spread evenly over it. */
export const timed = (events: readonly CourseEvent[]): TimedEvent[] => {
  const spans = narrowed(events);
  return events.map((event, index) => {
    const { from } = spans[index]!;
    const place = index - spans.findIndex((span) => span.from === from);
    const sharing = spans.filter((span) => span.from === from).length;
    const time = from + ((sharedEnd(spans, from) - from) * place) / sharing;
    const end = event.to === undefined ? time : Math.max(time, spanOf(event.to).from);
    return { ...event, time, end, isDated: sharing === 1 };
  });
};

/** The time that a course takes up: to the end of the date that its last events share. */
export const extent = (events: readonly TimedEvent[]): Span => {
  const last = events.at(-1)!;
  return {
    from: events[0]!.time,
    to: Math.max(...events.map(({ end }) => end), last.isDated ? last.time : spanOf(last.at).to),
  };
};
