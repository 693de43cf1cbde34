import type { CatalogueEntry, SearchConcepts } from '../shared/files.ts';

/** The filters that are no schemes of the vocabulary. */
const ORIGINAL = 'original';
const YEAR = 'year';
const SECTOR = 'sector';

/** A kind of filter: a scheme of the vocabulary, the original languages, the year. */
interface Kind {
  id: string;
  valuesOf: (entry: CatalogueEntry) => readonly string[];
}

const kindsOf = ({ schemes, concepts }: SearchConcepts): Kind[] => {
  const schemeOf = new Map<string, string>(concepts.map(({ id, scheme }) => [id, scheme]));
  return [
    ...schemes.map(({ id }) => ({
      id,
      valuesOf: ({ tags = [], sector }: CatalogueEntry) =>
        id === SECTOR && sector !== undefined
          ? [sector]
          : tags.filter((tag) => schemeOf.get(tag) === id),
    })),
    { id: ORIGINAL, valuesOf: ({ originals = [] }) => originals },
    { id: YEAR, valuesOf: ({ year }) => (year === undefined ? [] : [String(year)]) },
  ];
};

interface Value {
  /** The kind that it is of, by its place. */
  kind: number;
  id: string;
}

/** The values of all entries, numbered: a query counts those of hundreds. */
export interface Numbered {
  /** The kinds of filters, in the order of the page. */
  kinds: readonly string[];
  values: Value[];
  of: (entry: CatalogueEntry) => readonly number[];
}

const number = (kinds: readonly Kind[]): Numbered => {
  const values: Value[] = [];
  const numbers = kinds.map(() => new Map<string, number>());
  const known = new WeakMap<CatalogueEntry, readonly number[]>();
  const numberOf = (kind: number, id: string): number => {
    const own = numbers[kind]!;
    const found = own.get(id);
    if (found !== undefined) return found;
    own.set(id, values.length);
    return values.push({ kind, id }) - 1;
  };
  const read = (entry: CatalogueEntry) =>
    kinds.flatMap(({ valuesOf }, kind) => valuesOf(entry).map((id) => numberOf(kind, id)));
  return {
    kinds: kinds.map(({ id }) => id),
    values,
    of: (entry) => {
      const own = known.get(entry) ?? read(entry);
      known.set(entry, own);
      return own;
    },
  };
};

const numbered = new WeakMap<SearchConcepts, Numbered>();

/** The numbers, worked out once. */
export const numberedOf = (concepts: SearchConcepts): Numbered => {
  const own = numbered.get(concepts) ?? number(kindsOf(concepts));
  numbered.set(concepts, own);
  return own;
};
