import type { Locale } from '../../model/locale.ts';

/** Where the files of reading without a network lie, below the site's base. */
export const OFFLINE_PATHS = {
  folder: 'offline/',
  worker: 'sw.js',
  /** Which version of the site the server has, and how large each language is. */
  version: 'offline/version.json',
  /** All that belongs to a language. */
  list: (locale: Locale) => `offline/${locale}.json`,
  /** What every page of a language and its search need. */
  frame: (locale: Locale) => `offline/${locale}.frame.json`,
  /** What the desk of the editors needs, for those who have opened it. */
  desk: 'offline/desk.json',
} as const;

/** A file: its path below the base, how many bytes it has, and their SHA-256 in base64. */
export type ListedFile = readonly [path: string, size: number, digest: string];

/** Files of one version of the site. */
export interface FileList {
  version: string;
  files: readonly ListedFile[];
}

export interface ServerVersion {
  version: string;
  sizes: Record<Locale, number>;
}

/** The bytes of all files of a list. */
export const sizeOf = ({ files }: Pick<FileList, 'files'>): number =>
  files.reduce((sum, [, size]) => sum + size, 0);

/** The path of a file as an address: below `en/` the file is `en/index.html`. */
export const addressOf = (base: string, path: string): string =>
  base +
  path
    .replace(/(^|\/)index\.html$/, '$1')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
