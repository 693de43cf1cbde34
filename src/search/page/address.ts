import type { Filters } from '../query/answer.ts';

/** What of a search stands in the address. */
export interface Asked {
  query: string;
  byMeaning: boolean;
  filters: Filters;
}

const QUERY = 'q';
const AS_TYPED = 'exact';

const YEAR = /^\d{1,4}$/;
const ID = /^[a-z0-9-]{1,80}$/;

// Anybody can write an address: what no filter can be is left out.
const mayBe = (name: string, value: string): boolean =>
  ID.test(name) && (name === 'year' ? YEAR : ID).test(value);

export const readAddress = (search: string): Asked => {
  const parameters = new URLSearchParams(search);
  const names = [...new Set(parameters.keys())].filter((name) => ![QUERY, AS_TYPED].includes(name));
  return {
    query: parameters.get(QUERY) ?? '',
    byMeaning: !parameters.has(AS_TYPED),
    filters: Object.fromEntries(
      names.flatMap((name) => {
        const values = parameters.getAll(name).filter((value) => mayBe(name, value));
        return values.length > 0 ? [[name, values]] : [];
      }),
    ),
  };
};

export const writeAddress = ({ query, byMeaning, filters }: Asked): string => {
  const parameters = new URLSearchParams();
  if (query !== '') parameters.set(QUERY, query);
  if (!byMeaning) parameters.set(AS_TYPED, '1');
  for (const [name, values] of Object.entries(filters))
    for (const value of values) parameters.append(name, value);
  return parameters.size > 0 ? `?${parameters.toString()}` : '';
};

/** The filters with one value more, or less. */
export const toggled = (filters: Filters, name: string, value: string): Filters => {
  const before = Object.hasOwn(filters, name) ? (filters[name] ?? []) : [];
  const after = before.includes(value)
    ? before.filter((other) => other !== value)
    : [...before, value];
  const rest = Object.entries(filters).filter(([other]) => other !== name);
  return Object.fromEntries(after.length > 0 ? [...rest, [name, after]] : rest);
};
