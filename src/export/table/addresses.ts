import { LOCALES } from '../../model/locale.ts';
import { KINDS } from './table.ts';

const escaped = (text: string): string => text.replace(/[.*+?^$()|[\]\\]/g, '\\$&');

const ADDRESSES = KINDS.map(
  ({ pattern }) =>
    new RegExp(
      `^${escaped(pattern)
        .replaceAll('{language}', `(?:${LOCALES.join('|')})`)
        .replace(/\{\w+\}/g, '[a-z0-9-]+')}$`,
    ),
);

/** Whether an address, below the site's base, may be that of a file of the table. */
export const isExport = (path: string): boolean => ADDRESSES.some((one) => one.test(path));
