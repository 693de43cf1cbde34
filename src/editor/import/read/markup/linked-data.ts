import { isMap } from '../../../../content/record/record-parts.ts';
import type { PageFacts } from './page-facts.ts';

type Data = Readonly<Record<string, unknown>>;

/** Longer data says more than what a text is. */
const MOST = 200_000;
const DEPTH = 6;

const TEXT = /(?:article|posting|report|interview|review|webpage)$/i;

/** All things in the data, the outermost first. */
const thingsIn = (value: unknown, depth = 0): Data[] => {
  if (depth > DEPTH) return [];
  if (Array.isArray(value)) return value.flatMap((one) => thingsIn(one, depth + 1));
  return isMap(value) ? [value, ...thingsIn(value['@graph'], depth + 1)] : [];
};

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);

/** The texts of a value, or the names of the things that it is. */
const namesOf = (value: unknown): string[] =>
  listOf(value).flatMap((one) => {
    const name = isMap(one) ? one.name : one;
    return typeof name === 'string' && name.trim() !== '' ? [name.trim()] : [];
  });

/** What schema.org calls a text by is the most exact first: a page is less than its article. */
const isPage = (thing: Data): boolean =>
  listOf(thing['@type']).every((one) => /page$/i.test(String(one)));

/** What the data of a page for search engines (JSON-LD, schema.org) says of its text. */
export const factsOfData = (source: string): PageFacts => {
  if (source.length > MOST) return {};
  let data: unknown;
  try {
    data = JSON.parse(source);
  } catch {
    return {};
  }
  const texts = thingsIn(data).filter((thing) =>
    listOf(thing['@type']).some((one) => TEXT.test(String(one))),
  );
  const [thing] = [...texts].sort((a, b) => Number(isPage(a)) - Number(isPage(b)));
  if (!thing) return {};
  const [title] = namesOf(thing.headline ?? (isPage(thing) ? undefined : thing.name));
  const [publication] = namesOf(thing.publisher);
  // Who publishes a text signs it only where nobody else does.
  const authors = namesOf(thing.author).filter(
    (name) => !/^https?:/.test(name) && name !== publication,
  );
  const [date] = namesOf(thing.datePublished);
  const [rights] = namesOf(thing.copyrightNotice ?? thing.license);
  return {
    ...(title !== undefined && { title }),
    ...(authors.length > 0 && { authors }),
    ...(publication !== undefined && { publication }),
    ...(date !== undefined && { date }),
    ...(rights !== undefined && { rights }),
  };
};
