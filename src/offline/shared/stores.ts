import type { Locale } from '../../model/locale.ts';

/**
 * The names of what a browser keeps. On one host there may be several sites: they differ by their
 * base, which is a whole address.
 */
export const storeNames = (base: string) => {
  const own = `unbroken-line ${base} `;
  return {
    own,
    /** Which version each open page is of. */
    notes: `${own}notes`,
    /** What has arrived of a frame that is not whole. */
    part: (locale: Locale, version: string) => `${own}part ${version} ${locale}`,
    /** The frame, and what was read. */
    read: (version: string) => `${own}read ${version}`,
    /** A language that the reader keeps. */
    kept: (locale: Locale, version: string) => `${own}kept ${version} ${locale}`,
  };
};

/** What the store of a language holds last of all: with it, it is whole. */
export const WHOLE = 'offline/whole';

const KINDS = ['part', 'read', 'kept'] as const;

export interface Store {
  name: string;
  kind: (typeof KINDS)[number];
  version: string;
  /** Of a kept language. */
  locale?: string;
}

/** The stores of the site, the oldest first, with those that are not whole. */
export const allStores = async (base: string): Promise<Store[]> => {
  const { own } = storeNames(base);
  return (await caches.keys()).flatMap((name): Store[] => {
    if (!name.startsWith(own)) return [];
    const [first, version, locale] = name.slice(own.length).split(' ');
    const kind = KINDS.find((one) => one === first);
    if (version === undefined || kind === undefined) return [];
    return [{ name, kind, version, ...(locale !== undefined && { locale }) }];
  });
};

/** Takes no notice of how a file was packed, which the server says it varies with. */
export const MATCH = { ignoreVary: true } as const;

/** Whether all files of a store came: the mark is put in last. */
export const isWhole = async (base: string, { name }: Store): Promise<boolean> =>
  (await caches.match(base + WHOLE, { ...MATCH, cacheName: name })) !== undefined;
