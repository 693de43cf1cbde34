import { isMapData } from './data-edit.ts';

/** An author as a record holds one. */
type Person = { family: string; given: string } | { literal: string };

const isPersian = (name: string): boolean => /\p{Script=Arabic}/u.test(name);

/** Authors on one line, with the signs of their script: `Zhao, Rongqiang; Customer World`. */
export const namesOf = (authors: unknown): string =>
  (Array.isArray(authors) ? authors : [])
    .flatMap((one) => {
      if (!isMapData(one)) return [];
      return typeof one.literal === 'string'
        ? [one.literal]
        : [
            `${String(one.family)}${isPersian(String(one.family)) ? '،' : ','} ${String(one.given)}`,
          ];
    })
    .reduce(
      (line, name) => (line === '' ? name : `${line}${isPersian(line) ? '؛' : ';'} ${name}`),
      '',
    );

/** The authors that a line names; undefined for none. */
export const peopleOf = (line: string): Person[] | undefined => {
  const people = line
    .split(/[;；؛]/)
    .map((one) => one.trim())
    .filter((one) => one !== '')
    .map((one): Person => {
      const [family = '', given = '', ...more] = one.split(/[,，،]/).map((part) => part.trim());
      return family !== '' && given !== '' && more.length === 0
        ? { family, given }
        : { literal: one };
    });
  return people.length > 0 ? people : undefined;
};
