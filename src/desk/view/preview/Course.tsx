import type { ComponentChildren } from 'preact';
import { coursePicture } from '../../../chart/course/course.ts';
import { anchor, percent } from '../../../chart/place.ts';
import type { Reader } from '../../../i18n/reader.ts';
import { SERVICE_STATES, type CaseEvent } from '../../../model/case.ts';
import { parseDate, parseDuration } from '../../../model/date.ts';
import { isMapData, wordsAt } from '../../record/data-edit.ts';
import { idsIn } from './Record.tsx';

/** The events of a record that can be drawn: with a time and a state of the service. */
export const eventsIn = (found: unknown): CaseEvent[] =>
  (Array.isArray(found) ? found : []).flatMap((one: unknown) => {
    if (!isMapData(one)) return [];
    const at = wordsAt(one, ['at']);
    const isTimed = parseDate(at) !== undefined || parseDuration(at) !== undefined;
    const isKnown = SERVICE_STATES.some((state) => state === one.service);
    const end = wordsAt(one, ['to']);
    const to = end === '' ? {} : { to: end };
    const evidence = idsIn(one.evidence);
    return isTimed && isKnown ? [{ ...one, at, ...to, evidence } as unknown as CaseEvent] : [];
  });

const STATES = {
  normal: {},
  strained: { y1: 0.5, y2: 0.5, 'stroke-width': 1 },
  interrupted: { 'stroke-dasharray': 3 },
};
const LINE_HEIGHT = 16;

const Picture = ({ reader, events }: { reader: Reader; events: readonly CaseEvent[] }) => {
  const { line, nodes, ticks, gaps } = coursePicture(events, reader.locale);
  const at = (share: number): string => percent(share, reader.dir);
  const edges = { start: at(0), end: at(100) };
  return (
    <svg class="scale" role="img" aria-label={reader.t('case.course')}>
      {line.map(({ from, to, service }, index) => (
        <line key={index} x1={at(from)} x2={at(to)} {...STATES[service]} />
      ))}
      {nodes.map((node, index) => (
        <circle key={index} r="4" cx={at(node.at)} class={node.isDated ? undefined : 'open'} />
      ))}
      {ticks.map((tick, index) => (
        <text
          key={index}
          dy={24 + LINE_HEIGHT * tick.row}
          x={at(tick.at)}
          text-anchor={anchor(tick.at)}
        >
          {tick.label}
        </text>
      ))}
      {gaps.map((gap) => (
        <>
          <text dy="4" x={at(gap.at)}>
            {'//'}
          </text>
          {gap.lines.toReversed().map((words, index) => (
            <text
              key={index}
              dy={-12 - LINE_HEIGHT * index}
              x={edges[gap.side]}
              text-anchor={gap.side}
            >
              {words}
            </text>
          ))}
        </>
      ))}
    </svg>
  );
};

interface Props {
  reader: Reader;
  events: readonly CaseEvent[];
  words: (text: unknown) => ComponentChildren;
  evidence: (ids: readonly string[]) => ComponentChildren;
}

/** The course of a case: its line, and its events with the state of the service. */
export const Course = ({ reader, events, words, evidence }: Props) =>
  events.length === 0 ? null : (
    <section>
      <h2>{reader.t('case.course')}</h2>
      <Picture reader={reader} events={events} />
      <ol class="course">
        {events.map(({ id, at, to, service, text, evidence: ids }, index) => {
          const when = reader.moment(at, to);
          const before = events[index - 1];
          return (
            <li key={id} id={id} data-service={service}>
              <p class="when">
                {(!before || reader.moment(before.at, before.to) !== when) && <time>{when}</time>}{' '}
                {service !== before?.service && (
                  <span class="service">
                    {reader.t('service.of', { state: reader.t(`service.${service}`) })}
                  </span>
                )}
              </p>
              <p>{words(text)}</p>
              {evidence(ids)}
            </li>
          );
        })}
      </ol>
    </section>
  );
