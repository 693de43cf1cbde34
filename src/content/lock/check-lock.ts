import { dequal } from 'dequal';
import type { Locale } from '../../model/locale.ts';
import type { BlocksLock, LockedBlock, TextLock } from '../../model/lock.ts';
import { firstWords } from '../blocks/first-words.ts';
import type { ParsedArticle } from '../blocks/article.ts';
import { reportIn, type Report } from '../source/diagnostics.ts';
import type { Collision } from './versions.ts';
import { versionKey, type Locking, type ParsedVersion } from './case-lock.ts';
import type { Pairing } from './pair.ts';

/** What of a line must agree with the texts; the rest is for people, and for the next sync. */
const essence = ({ id, kind, originals, translations = {} }: LockedBlock): object => ({
  id,
  kind,
  originals: Object.fromEntries(
    Object.entries(originals).map(([locale, { hash }]) => [locale, hash]),
  ),
  translations: Object.fromEntries(
    Object.entries(translations).map(([locale, { hash, of, absent }]) => [
      locale,
      [hash, of, absent],
    ]),
  ),
});

const isTextCurrent = (former: TextLock | undefined, lock: TextLock): boolean =>
  former?.base === lock.base &&
  former.retired.length === lock.retired.length &&
  dequal(former.blocks.map(essence), lock.blocks.map(essence));

/** Whether a lock says the same of the texts as the lock that belongs to them. */
export const isCurrent = (former: BlocksLock, lock: BlocksLock): boolean =>
  isTextCurrent(former, lock) &&
  Object.keys(former.versions ?? {}).length === Object.keys(lock.versions ?? {}).length &&
  Object.entries(lock.versions ?? {}).every(([key, one]) =>
    isTextCurrent(former.versions?.[key], one),
  );

/** Reports a lock that does not match a text and its translations, at the first that changed. */
const checkText = (
  path: string,
  articles: readonly ParsedArticle[],
  former: TextLock | undefined,
  lock: TextLock,
  pairings: ReadonlyMap<Locale, Pairing>,
  report: Report,
): void => {
  if (isTextCurrent(former, lock)) return;
  const before = former?.blocks ?? [];
  const index = lock.blocks.findIndex(
    (block, i) => !before[i] || !dequal(essence(block), essence(before[i])),
  );
  const now = lock.blocks[index];
  const old = before.find(({ id }) => id === now?.id);
  const changed = articles.find(({ locale, front }) =>
    front.role === 'original'
      ? now?.originals[locale]?.hash !== old?.originals[locale]?.hash
      : now?.translations?.[locale]?.hash !== old?.translations?.[locale]?.hash,
  );
  const at = changed && now ? (pairings.get(changed.locale)?.ids.indexOf(now.id) ?? index) : -1;
  const place = changed?.raw[at];
  reportIn(report, changed && place ? changed.source.path : path)(
    place ?? { line: 1, column: 1 },
    'lock-stale',
    { found: (now ?? before.at(-1))?.id ?? '' },
  );
};

/** Reports a lock that does not match the article or one of the versions. */
export const checkLock = (
  path: string,
  articles: readonly ParsedArticle[],
  versions: readonly ParsedVersion[],
  former: BlocksLock,
  { lock, pairings }: Locking,
  report: Report,
): void => {
  checkText(path, articles, former, lock, pairings, report);
  for (const [key, one] of Object.entries(lock.versions ?? {})) {
    const texts = versions.filter((version) => versionKey(version) === key);
    checkText(path, texts, former.versions?.[key], one, new Map(), report);
  }
};

/** Reports ids that a merge left on two texts; a paragraph that stands twice, at its second place. */
export const reportCollisions = (
  path: string,
  collisions: readonly Collision[],
  texts: readonly ParsedArticle[],
  report: Report,
): void => {
  for (const { id, texts: words, standing = [] } of collisions) {
    const [first = '', second = ''] = words.map(firstWords);
    const places = texts
      .map(({ raw, source }) => ({
        source,
        found: raw.filter(({ hash }) => standing.includes(hash)),
      }))
      .find(({ found }) => found.length > 1);
    const [one, other] = places?.found ?? [];
    if (places && one && other)
      reportIn(report, places.source.path)(other, 'merge-twice', {
        found: id,
        starts: firstWords(other.words),
        baseLine: one.line,
      });
    else
      reportIn(report, path)({ line: 1, column: 1 }, 'lock-double', { found: id, first, second });
  }
};
