import type { InSomeLanguages } from '../../model/text.ts';
import { dataAt, wordsAt } from './data-edit.ts';
import { dataOf } from './yaml-place.ts';

/** The title of the summary of a record, without reading the rest of it. */
export const titleIn = (record: string): InSomeLanguages => {
  const lines = /^summary:\n(?<own>(?: +.*\n)+)/m.exec(`${record}\n`)?.groups?.own ?? '';
  const own = /^(?<indent> +)title:.*\n(?:\k<indent> +.*\n)*/m.exec(lines)?.[0] ?? '';
  const title = dataAt(dataOf(own.replace(/^ +/, '')), ['title']);
  return typeof title === 'object' && title !== null ? title : {};
};

const part = (record: string, key: string): unknown =>
  dataOf(new RegExp(`^${key}:.*\\n(?:[ #-].*\\n|\\n)*`, 'm').exec(`${record}\n`)?.[0] ?? '');

/** The concepts that a record is filed under, without reading the rest of it; none while it is a draft. */
export const filedIn = (record: string): string[] => {
  if (/^status: *draft\b/m.test(record)) return [];
  const tags = dataAt(part(record, 'tags'), ['tags']);
  const sector = wordsAt(part(record, 'organization'), ['organization', 'sector']);
  return [...new Set([...(Array.isArray(tags) ? tags.map(String) : []), sector])].filter(Boolean);
};
