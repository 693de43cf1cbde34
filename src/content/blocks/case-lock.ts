import { LOCALES, type Locale } from '../../model/locale.ts';
import type { BlocksLock, TextLock } from '../../model/lock.ts';
import type { ParsedArticle } from './article.ts';
import { nextLock } from './lock.ts';

/** A parsed version, and the name that its file gives it. */
export type ParsedVersion = ParsedArticle & { name: string };

type VersionLock = NonNullable<BlocksLock['versions']>[string];

/** Where the lock keeps a version: `short.en`. */
export const versionKey = ({ name, locale }: Pick<ParsedVersion, 'name' | 'locale'>): string =>
  `${name}.${locale}`;

const localeOfKey = (key: string): Locale =>
  LOCALES.find((locale) => key.endsWith(`.${locale}`)) ?? LOCALES[0];

/** `en`, then `enb`, `enc`: what no other version of the case has. */
const freePrefix = (locale: Locale, taken: ReadonlySet<string>): string =>
  [locale, ...Array.from('bcdefghijklmnopqrstuvwxyz', (letter) => locale + letter)].find(
    (prefix) => !taken.has(prefix),
  ) ?? `${locale}z`;

const removed = ({ blocks, retired, ...rest }: VersionLock): VersionLock => ({
  ...rest,
  blocks: [],
  retired: [...retired, ...blocks.map(({ id }) => id)],
});

const versionLocks = (
  versions: readonly ParsedVersion[],
  former: NonNullable<BlocksLock['versions']>,
): NonNullable<BlocksLock['versions']> => {
  const texts = new Map(versions.map((version) => [versionKey(version), version]));
  const known = Object.keys(former).sort();
  const added = [...texts.keys()].filter((key) => !known.includes(key)).sort();
  const locks: Record<string, VersionLock> = {};
  const taken = new Set<string>();
  for (const key of [...known, ...added]) {
    const text = texts.get(key);
    const locked = former[key];
    // Two branches may have given one prefix to two texts: the second text begins anew.
    const before = locked && !taken.has(locked.prefix) ? locked : undefined;
    const prefix =
      before?.prefix ??
      freePrefix(
        localeOfKey(key),
        new Set([...taken, ...Object.values(former).map((one) => one.prefix)]),
      );
    taken.add(prefix);
    const next: TextLock | undefined = text && nextLock([text], before, prefix);
    if (next) locks[key] = { prefix, ...next };
    else if (before) locks[key] = removed(before);
  }
  return locks;
};

/** The lock of a case: of its article with the translations, and of each version. Pure. */
export const caseLock = (
  articles: readonly ParsedArticle[],
  versions: readonly ParsedVersion[],
  former: BlocksLock | undefined,
): BlocksLock | undefined => {
  const base = nextLock(articles, former);
  if (!base) return undefined;
  const locks = versionLocks(versions, former?.versions ?? {});
  return Object.keys(locks).length > 0 ? { ...base, versions: locks } : base;
};

/** The ids of all blocks of a case: of the article, then of its versions. */
export const lockedIds = (lock: BlocksLock | undefined): string[] =>
  [lock, ...Object.values(lock?.versions ?? {})].flatMap(
    (text) => text?.blocks.map(({ id }) => id) ?? [],
  );

/** The ids that blocks of a case once had; they are never given again. */
export const retiredIds = (lock: BlocksLock | undefined): string[] =>
  [lock, ...Object.values(lock?.versions ?? {})].flatMap((text) => text?.retired ?? []);
