import type { ComponentChildren } from 'preact';
import type { Reader } from '../../../i18n/reader.ts';
import { FIGURE_BOUNDS } from '../../../model/case.ts';
import { parseDate } from '../../../model/date.ts';
import { dataAt, isMapData, wordsAt, type Data } from '../../record/data-edit.ts';
import type { ConceptState } from '../../worker/choices.ts';

/** What each part of the page gets: how words and evidence are shown is said once. */
export interface PartProps {
  reader: Reader;
  record: unknown;
  words: (text: unknown) => ComponentChildren;
  evidence: (ids: readonly string[]) => ComponentChildren;
}

/** The maps of a list; what is none is not there yet. */
export const mapsIn = (found: unknown): Data[] =>
  Array.isArray(found) ? found.filter((one): one is Data => isMapData(one)) : [];
/** The ids of a list. */
export const idsIn = (found: unknown): string[] => (Array.isArray(found) ? found.map(String) : []);
/** A date in words; '' for what is none. */
export const dateIn = (reader: Reader, text: string): string =>
  parseDate(text) ? reader.date(text) : '';

/** The figures of a case, those that carry the result first. */
export const Figures = ({ reader, record, words, evidence }: PartProps) => {
  const figures = mapsIn(dataAt(record, ['figures']));
  const valueOf = ({ value, unit, bound }: Data): string => {
    const { text } = reader.text(isMapData(unit) ? unit : {});
    const quantity = typeof value === 'number' ? reader.quantity(value, text) : '';
    const known = FIGURE_BOUNDS.find((one) => one === bound);
    return known === undefined || known === 'exact'
      ? quantity
      : reader.t(`bound.${known}`, { value: quantity });
  };
  return figures.length === 0 ? null : (
    <section>
      <h2>{reader.t('case.figures')}</h2>
      <dl class="figures">
        {figures
          .sort((a, b) => Number(b.key === true) - Number(a.key === true))
          .map((figure, index) => (
            <div key={index} id={String(figure.id)}>
              <dt>{words(figure.label)}</dt>
              <dd>
                <p class="value">{valueOf(figure)}</p>
                {evidence(idsIn(figure.evidence))}
              </dd>
            </div>
          ))}
      </dl>
    </section>
  );
};

/** Who, where, when and what about. */
export const FactsList = ({
  reader,
  record,
  words,
  concepts,
}: PartProps & { concepts: readonly ConceptState[] }) => {
  const nameOf = (id: string): ComponentChildren =>
    words(concepts.find((one) => one.id === id)?.name) ?? id;
  const listed = (items: ComponentChildren[]): ComponentChildren =>
    items.length > 0 && (
      <ul>
        {items.map((item, index) => (
          <li key={index}>{item}</li>
        ))}
      </ul>
    );
  const start = wordsAt(record, ['period', 'start']);
  const end = wordsAt(record, ['period', 'end']);
  const sector = wordsAt(record, ['organization', 'sector']);
  const rows = [
    [reader.t('fact.organization'), words(dataAt(record, ['organization', 'name']))],
    [reader.t('fact.sector'), sector !== '' && nameOf(sector)],
    [reader.t('fact.hotline'), reader.digits(wordsAt(record, ['organization', 'hotline']))],
    [
      reader.t('fact.places'),
      listed(mapsIn(dataAt(record, ['places'])).map(({ name }) => words(name))),
    ],
    [
      reader.t('fact.period'),
      parseDate(start)
        ? reader.period(start, parseDate(end) ? end : undefined)
        : reader.t('fact.undated'),
    ],
    [reader.t('fact.updated'), dateIn(reader, wordsAt(record, ['updated']))],
    [reader.t('fact.tags'), listed(idsIn(dataAt(record, ['tags'])).map(nameOf))],
  ] as const;
  return (
    <section>
      <h2>{reader.t('case.record')}</h2>
      <dl class="facts">
        {rows.map(
          ([name, value]) =>
            Boolean(value) && (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
    </section>
  );
};
