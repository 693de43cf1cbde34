import { fullName } from '../../text/names.ts';
import type { Item } from './entries.ts';
import { fillText } from './texts.ts';

const two = (part: number): string => String(part).padStart(2, '0');

/** A citation as a sentence of the reader's language. */
export const plainCitation = (template: string, item: Item): string => {
  const [year = 0, ...rest] = item.issued?.['date-parts'][0] ?? [];
  const names = (item.author ?? []).map(
    ({ literal, family = '', given = '' }) => literal ?? fullName(item.language, family, given),
  );
  return fillText(template, {
    author: names.join(', '),
    title: item.title,
    container: item['container-title'] ?? '',
    date: [year, ...rest.map(two)].join('-'),
    address: item.URL ?? '',
  });
};
