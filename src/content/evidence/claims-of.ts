import type { CaseRecord } from '../../model/case.ts';
import type { Claim } from '../../model/claim.ts';
import { LOCALES } from '../../model/locale.ts';
import { partsOf, pathIn } from '../../model/summary.ts';
import type { Localized } from '../../model/text.ts';
import type { PlacedClaim } from './claim-numbers.ts';

/** Where something stands in a record. */
export type Path = readonly PropertyKey[];

/** A claim of a record that fits its schema. */
export interface RecordClaim extends PlacedClaim {
  claim: Claim;
}

const textsOf = (path: Path, text: Localized): PlacedClaim['texts'] =>
  LOCALES.flatMap((locale) => {
    const own = text[locale];
    return own === undefined ? [] : [{ path: [...path, locale], text: own, locale }];
  });

/** Every claim of a record with its path. */
export const claimsOf = ({ summary, events, figures, period }: CaseRecord): RecordClaim[] => {
  const statements = partsOf(summary).flatMap(({ part, statements: list }) =>
    list.map((claim, index) => ({ path: pathIn(part, index), claim })),
  );
  return [{ path: ['summary', 'headline'], claim: summary.headline }, ...statements]
    .map(({ path, claim }): RecordClaim => ({
      path,
      claim,
      texts: textsOf([...path, 'text'], claim.text),
      dates: [],
    }))
    .concat(
      events.map((claim, index) => {
        const path = ['events', index];
        const before = events[index - 1];
        const known = [period?.start, period?.end, before?.at, before?.to].filter(
          (date) => date !== undefined,
        );
        const dates = (['at', 'to'] as const).flatMap((key) => {
          const value = claim[key];
          return value === undefined ? [] : [{ path: [...path, key], value, known }];
        });
        return { path, claim, texts: textsOf([...path, 'text'], claim.text), dates };
      }),
      figures.map((claim, index) => {
        const path = ['figures', index];
        const percent = Object.values(claim.unit).some((unit) =>
          /[%٪％]|percent|per cent|درصد/.test(unit ?? ''),
        );
        return {
          path,
          claim,
          texts: textsOf([...path, 'label'], claim.label),
          dates: [],
          number: { path: [...path, 'value'], value: claim.value, percent },
        };
      }),
    );
};
