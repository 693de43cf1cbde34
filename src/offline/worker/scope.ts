import { localeOf, type Locale } from '../../model/locale.ts';
import { storeNames } from '../shared/stores.ts';

/** The worker itself, as the library of types for pages does not know it. */
export const scope = globalThis as unknown as WorkerScope;

/** The version of the site that this worker belongs to. */
export const VERSION = BUILD.version;

/** The address of the site. */
export const BASE = new URL(BUILD.base, location.href).href;

/** What the stores of this site are called. */
export const names = storeNames(BASE);

/** Under which address a file is kept: what is asked of it is for the page to read. */
export const keyOf = ({ origin, pathname }: URL): string => origin + pathname;

/** The path of an address below the site's base. */
export const pathOf = (address: string): string => address.slice(BASE.length);

/** The language of an address. */
export const localeAt = (address: string): Locale | undefined =>
  localeOf(/^[a-z]+(?=\/)/.exec(pathOf(address))?.[0] ?? '');
