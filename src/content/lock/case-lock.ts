import { LOCALES, type Locale } from '../../model/locale.ts';
import {
  LOCK_VERSION,
  type BlocksLock,
  type LockedBlock,
  type RetiredBlock,
  type TextLock,
} from '../../model/lock.ts';
import { VERSION_LETTERS } from '../../model/ids.ts';
import { sha256 } from '../../text/sha256.ts';
import type { ParsedArticle } from '../blocks/article.ts';
import { lettersOf } from '../blocks/ids.ts';
import { hashesOf, holdClaims, type Cited } from './held.ts';
import { lockTexts, type TextLocking } from './next/next-lock.ts';
import { rebase } from './rebase.ts';
import { retire } from './next/retired.ts';

/** A parsed version, and the name that its file gives it. */
export type ParsedVersion = ParsedArticle & { name: string };

type VersionLocks = NonNullable<BlocksLock['versions']>;

/** What follows from the texts of a case and their former lock. */
export interface Locking extends Omit<TextLocking, 'lock'> {
  lock: BlocksLock;
  /** The same of each version that is there, by its key. */
  versions: ReadonlyMap<string, TextLocking>;
}

/** Where the lock keeps a version: `short.en`. */
export const versionKey = ({ name, locale }: Pick<ParsedVersion, 'name' | 'locale'>): string =>
  `${name}.${locale}`;

const localeOfKey = (key: string): Locale =>
  LOCALES.find((locale) => key.endsWith(`.${locale}`)) ?? LOCALES[0];

/**
 * The language of a version with letters that are made of its name: two branches that each begin one
 * give two prefixes, whichever lock is left. Of those of the name the first that no other version has.
 */
const freePrefix = (key: string, taken: ReadonlySet<string>): string => {
  const letters = lettersOf(sha256(key));
  const prefixes = Array.from(
    letters,
    (_, from) => localeOfKey(key) + letters.slice(from, from + VERSION_LETTERS),
  );
  return prefixes.find((prefix) => !taken.has(prefix))!;
};

const removed = (lock: VersionLocks[string], today: string): VersionLocks[string] => ({
  ...lock,
  blocks: [],
  retired: [
    ...lock.retired,
    ...lock.blocks.map((block) => retire(block, lock.base, undefined, today)),
  ],
});

const lockVersions = (
  versions: readonly ParsedVersion[],
  former: VersionLocks,
  today: string,
): { locks: VersionLocks; lockings: Map<string, TextLocking> } => {
  const texts = new Map(versions.map((version) => [versionKey(version), version]));
  const known = Object.keys(former).sort();
  const added = [...texts.keys()].filter((key) => !known.includes(key)).sort();
  const locks: VersionLocks = {};
  const lockings = new Map<string, TextLocking>();
  const taken = new Set<string>();
  for (const key of [...known, ...added]) {
    const text = texts.get(key);
    const locked = former[key];
    // Two branches may have given one prefix to two texts: the second text begins anew.
    const before = locked && !taken.has(locked.prefix) ? locked : undefined;
    const prefix =
      before?.prefix ??
      freePrefix(key, new Set([...taken, ...Object.values(former).map((one) => one.prefix)]));
    taken.add(prefix);
    const next = text && lockTexts([text], before, today, prefix);
    if (next) {
      lockings.set(key, next);
      locks[key] = { prefix, ...next.lock };
    } else if (before) locks[key] = removed(before, today);
  }
  return { locks, lockings };
};

/** The lock of a case: of its article with the translations, of each version, and of its claims. */
export const lockCase = (
  articles: readonly ParsedArticle[],
  versions: readonly ParsedVersion[],
  former: BlocksLock | undefined,
  claims: readonly Cited[] | undefined,
  today: string,
): Locking | undefined => {
  const base = lockTexts(articles, former, today);
  if (!base) return undefined;
  const { locks, lockings } = lockVersions(versions, former?.versions ?? {}, today);
  const texts = { ...base.lock, ...(Object.keys(locks).length > 0 && { versions: locks }) };
  const before = former && rebase(former, base.base);
  const held = claims ? holdClaims(claims, before, hashesOf(texts)) : (before?.held ?? []);
  return {
    ...base,
    lock: { version: LOCK_VERSION, ...texts, held },
    versions: lockings,
  };
};

/** The locks of all texts of a case: of the article, then of its versions. */
export const textsIn = (lock: BlocksLock | undefined): TextLock[] =>
  lock ? [lock, ...Object.values(lock.versions ?? {})] : [];

/** All blocks of a case. */
const blocksIn = (lock: BlocksLock | undefined): LockedBlock[] =>
  textsIn(lock).flatMap(({ blocks }) => blocks);

/** The ids of all blocks of a case: of the article, then of its versions. */
export const lockedIds = (lock: BlocksLock | undefined): string[] =>
  blocksIn(lock).map(({ id }) => id);

/** The blocks of a case that are no more. */
export const retiredIn = (lock: BlocksLock | undefined): RetiredBlock[] =>
  textsIn(lock).flatMap(({ retired }) => retired);
