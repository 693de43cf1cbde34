import { LOCALES } from '../../model/locale.ts';
import type { VocabularyConcept } from '../../model/corpus.ts';
import { nearest } from '../../text/distance.ts';

const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\u200c-]+/g, '');

const labelsOf = ({ prefLabel, altLabel, hiddenLabel }: VocabularyConcept): string[] =>
  LOCALES.flatMap((locale) =>
    [prefLabel[locale] ?? [], altLabel[locale] ?? [], hiddenLabel[locale] ?? []].flat(),
  );

/** The concept that an editor means who wrote one of its names, in whatever language. */
const conceptNamed = (name: string, concepts: readonly VocabularyConcept[]): string | undefined => {
  const wanted = folded(name);
  return concepts.find((concept) => labelsOf(concept).some((label) => folded(label) === wanted))
    ?.id;
};

/** The id that an editor may have meant: by a name, by its spelling, by its beginning; or ''. */
export const nearestConcept = (found: string, concepts: readonly VocabularyConcept[]): string => {
  const ids = concepts.map(({ id }) => id);
  const wanted = folded(found);
  const begins = wanted.length >= 4 ? ids.find((id) => folded(id).startsWith(wanted)) : undefined;
  return conceptNamed(found, concepts) ?? nearest(found, ids) ?? begins ?? '';
};

const FOLDER = 'content/vocabulary';

/** Where the concepts are listed; those of one scheme by name too, since they are few. */
export const conceptList = (concepts: readonly VocabularyConcept[]): string => {
  const schemes = new Set(concepts.map(({ scheme }) => scheme));
  const [only] = schemes;
  return schemes.size === 1
    ? `${FOLDER}/${only} (${concepts.map(({ id }) => id).join(', ')})`
    : FOLDER;
};
