import { scaleLinear } from 'd3-scale';
import type { CaseEvent } from '../../model/case.ts';
import type { Locale } from '../../model/locale.ts';
import { parted } from '../core.ts';
import { dateLines, scaleLabels } from './course-labels.ts';
import { extent, timed, type CourseEvent, type TimedEvent } from './order.ts';
import { spaced, type Share } from '../place.ts';
import { isElapsed, precisionOf, PRECISIONS, type Precision } from '../timeline/span.ts';

type ServiceState = CaseEvent['service'];

/** A stretch of the line with one state of the service. */
export interface Stretch {
  from: Share;
  to: Share;
  service: ServiceState;
}

/** What the picture of a course shows; places are shares of its width. */
interface CoursePicture {
  line: Stretch[];
  nodes: { at: Share; isDated: boolean }[];
  /** What stands under the line; of two calendars each has a row. */
  ticks: { at: Share; label: string; row: number }[];
  /** Where the scale is left out, and the date of what lies beyond: a line for each calendar. */
  gaps: { at: Share; lines: string[]; side: 'start' | 'end' }[];
}

const STUB = 12;
const NODE_GAP = 3.4;

/** The line from event to event, to its end: neighbours in one state are one stretch. */
export const stretches = (
  places: readonly Share[],
  events: readonly CourseEvent[],
  end: Share,
): Stretch[] =>
  events.reduce<Stretch[]>((line, { service }, index) => {
    const to = places[index + 1] ?? end;
    const last = line.at(-1);
    if (last?.service === service) last.to = to;
    else if (to > places[index]!) line.push({ from: places[index]!, to, service });
    return line;
  }, []);

const finest = (events: readonly TimedEvent[]): Precision =>
  PRECISIONS.findLast((unit) => events.some(({ at }) => precisionOf(at) === unit)) ?? 'year';

const stub = (events: readonly TimedEvent[]): Share[] =>
  events.map((_, index) => (STUB * index) / events.length);

/** Lays out a course of events on its own time scale. */
export const coursePicture = (all: readonly CourseEvent[], locale: Locale): CoursePicture => {
  const events = timed(all);
  const { before, core, after } = parted(events);
  const [low, high] = [before.length > 0 ? STUB : 0, after.length > 0 ? 100 - STUB : 100];
  const span = extent(core);
  const scale = scaleLinear([span.from, span.to], [low, high]);
  const inCore = spaced(
    core.map(({ time }) => scale(time)),
    NODE_GAP,
    [low, high],
  );
  const inAfter = stub(after)
    .map((place) => 100 - place)
    .toReversed();
  const places = [...stub(before), ...inCore, ...inAfter];
  return {
    line: stretches(places, events, 100),
    nodes: events.map(({ isDated }, index) => ({ at: places[index]!, isDated })),
    ticks: scaleLabels(span, locale, {
      finest: finest(core),
      isElapsed: isElapsed(core[0]!.at),
    }).map(({ time, label, row }) => ({ at: scale(time), label, row })),
    gaps: [
      ...before.slice(0, 1).map((event) => ({
        at: STUB / 2,
        lines: dateLines(locale, event),
        side: 'start' as const,
      })),
      ...after.slice(-1).map((event) => ({
        at: 100 - STUB / 2,
        lines: dateLines(locale, event),
        side: 'end' as const,
      })),
    ],
  };
};
