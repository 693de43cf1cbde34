import type { ComponentChildren } from 'preact';
import { RELATED, relatedPlaces } from '../../../casebook/related-places.ts';
import type { Reader } from '../../../i18n/reader.ts';
import { dataAt, wordsAt } from '../../record/data-edit.ts';
import type { ConceptState } from '../../worker/choices.ts';
import type { Desk } from '../context.ts';

const SHOWN = 3;

interface Props extends Pick<Desk, 'filed' | 'titles'> {
  caseId: string;
  record: unknown;
  reader: Reader;
  concepts: readonly ConceptState[];
  words: (text: unknown) => ComponentChildren;
}

/** The published cases that have most in common with a draft. */
export const Related = ({ caseId, record, reader, concepts, words, filed, titles }: Props) => {
  const cases = Object.keys(filed).filter((id) => id !== caseId);
  const tags = dataAt(record, ['tags']);
  const own = [
    ...(Array.isArray(tags) ? tags.map(String) : []),
    wordsAt(record, ['organization', 'sector']),
  ];
  const conceptsAt = (place: number): readonly string[] => filed[cases[place] ?? ''] ?? [];
  const placesOf = (concept: string): number[] =>
    cases.flatMap((_, place) => (conceptsAt(place).includes(concept) ? place : []));
  const found = relatedPlaces({ placesOf, conceptsAt }, [...new Set(own)], undefined, RELATED);
  if (found.length === 0) return null;
  return (
    <section>
      <h2>{reader.t('case.related')}</h2>
      <ul class="cases">
        {found.map(({ place, shared }) => (
          <li key={place}>
            <h3>{words(titles[cases[place] ?? ''])}</h3>
            <ul class="terms">
              {shared.slice(0, SHOWN).map((id) => (
                <li key={id}>{words(concepts.find((one) => one.id === id)?.name)}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
};
