import type { InSomeLanguages } from '../../model/text.ts';
import { dataAt } from './data-edit.ts';
import { dataOf } from './yaml-place.ts';

/** The title of the summary of a record, without reading the rest of it. */
export const titleIn = (record: string): InSomeLanguages => {
  const lines = /^summary:\n(?<own>(?: +.*\n)+)/m.exec(`${record}\n`)?.groups?.own ?? '';
  const own = /^(?<indent> +)title:.*\n(?:\k<indent> +.*\n)*/m.exec(lines)?.[0] ?? '';
  const title = dataAt(dataOf(own.replace(/^ +/, '')), ['title']);
  return typeof title === 'object' && title !== null ? title : {};
};
