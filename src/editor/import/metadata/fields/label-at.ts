import { dateAt } from '../dates.ts';
import { MARKED_ROLES, OPEN_ROLES, type Role } from './labels.ts';
import { OPEN, SEPARATORS } from './patterns.ts';

const longest = (
  roles: typeof MARKED_ROLES,
  text: string,
): { role: Role; name: string } | undefined =>
  roles
    .flatMap(([role, pattern]) => {
      const match = pattern.exec(text);
      return match ? [{ role, name: match[0] }] : [];
    })
    .sort((a, b) => b.name.length - a.name.length)[0];

/** The label that a text begins with; one before a date says when, not where. */
export const labelAt = (text: string): { role: Role; name: string } | undefined => {
  const found = longest(MARKED_ROLES, text) ?? longest(OPEN_ROLES, text);
  const isDate =
    found?.role !== 'date' && dateAt(text.slice(found?.name.length).replace(SEPARATORS, ''));
  return found && isDate ? { ...found, role: 'date' } : found;
};

/** How long the mark between a label and its value is; undefined where the value needs one. */
export const markAt = (label: string, after: string): number | undefined => {
  const mark =
    /^\s?[:：丨|｜/／]\s*/u.exec(after) ?? (OPEN.test(label) ? /^\s+/u.exec(after) : null);
  if (mark) return mark[0].length;
  return OPEN.test(label) && /^\p{Script=Han}/u.test(label) ? 0 : undefined;
};
