import { Document } from 'yaml';
import type { Locale } from '../../model/locale.ts';
import type { BlocksLock, LockedBlock, TextLock } from '../../model/lock.ts';
import type { ParsedArticle } from './article.ts';
import { giveIds } from './ids.ts';

const HEADER = ` The ids of this case's blocks. Written by \`npm run sync\`; not to be edited by hand.`;

const byLocale = <T>(entries: (readonly [Locale, T])[]): Partial<Record<Locale, T>> =>
  Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));

/** The original whose order decides the ids: the locked one, else what most translations are of. */
export const baseOf = (articles: readonly ParsedArticle[], lock?: TextLock): Locale | undefined => {
  const originals = articles
    .filter(({ front }) => front.role === 'original')
    .map(({ locale }) => locale);
  if (lock && originals.includes(lock.base)) return lock.base;
  const votes = (locale: Locale): number =>
    articles.filter(({ front }) => front.role === 'translation' && front.of === locale).length;
  return originals.sort((a, b) => votes(b) - votes(a) || (a < b ? -1 : 1))[0];
};

const basedHashes = (lock: TextLock | undefined) =>
  (lock?.blocks ?? []).map(({ id, kind, originals }) => ({
    id,
    kind,
    hash: originals[lock?.base ?? 'en'] ?? '',
  }));

/**
 * The lock that belongs to the present texts. Pure: the same texts and former lock give the same
 * result, and a lock that is up to date comes back unchanged.
 * A translated block whose own text changed counts as made from the present original.
 */
export const nextLock = (
  articles: readonly ParsedArticle[],
  former: TextLock | undefined,
  prefix?: string,
): TextLock | undefined => {
  const base = baseOf(articles, former);
  const main = articles.find(({ locale }) => locale === base);
  if (!base || !main) return undefined;
  const ids = giveIds(basedHashes(former), former?.retired ?? [], main.raw, prefix);
  const known = new Map((former?.blocks ?? []).map((block) => [block.id, block]));
  const hashOf = (locale: Locale, index: number): string | undefined =>
    articles.find((article) => article.locale === locale)?.raw[index]?.hash;

  const blocks = main.raw.map(({ kind }, index): LockedBlock => {
    const id = ids[index]!;
    const originals: (readonly [Locale, string])[] = [];
    const translations: (readonly [Locale, { text: string; of: string }])[] = [];
    for (const { locale, front } of articles) {
      const text = hashOf(locale, index);
      if (text === undefined) continue;
      if (front.role === 'original') originals.push([locale, text]);
      else {
        const locked = known.get(id)?.translations?.[locale];
        const present = hashOf(front.of, index) ?? '';
        translations.push([locale, { text, of: locked?.text === text ? locked.of : present }]);
      }
    }
    return {
      id,
      kind,
      originals: byLocale(originals),
      ...(translations.length > 0 && { translations: byLocale(translations) }),
    };
  });
  const gone = [...known.keys()].filter((id) => !ids.includes(id));
  return { base, blocks, retired: [...(former?.retired ?? []), ...gone] };
};

/**
 * The lock after somebody has read a translation against the present original and found that it
 * still holds: all its blocks count as made from the present original.
 */
export const markReviewed = (lock: BlocksLock, locale: Locale, of: Locale): BlocksLock => ({
  ...lock,
  blocks: lock.blocks.map((block) => {
    const own = block.translations?.[locale];
    const present = block.originals[of];
    if (!own || present === undefined) return block;
    return { ...block, translations: { ...block.translations, [locale]: { ...own, of: present } } };
  }),
});

/** Per translation: the ids of the blocks whose original has changed since. */
export const blocksBehind = (lock: TextLock, locale: Locale, of: Locale): string[] =>
  lock.blocks
    .filter(({ originals, translations }) => {
      const made = translations?.[locale]?.of;
      return made !== undefined && originals[of] !== undefined && made !== originals[of];
    })
    .map(({ id }) => id);

/** The lock as the text of `blocks.lock.yaml`: a line per block, so that a diff tells the story. */
export const printLock = (lock: BlocksLock): string => {
  const document = new Document(lock);
  document.commentBefore = HEADER;
  const texts = [[], ...Object.keys(lock.versions ?? {}).map((key) => ['versions', key])];
  for (const path of texts) {
    const blocks = document.getIn([...path, 'blocks']) as { items: { flow?: boolean }[] };
    for (const item of blocks.items) item.flow = true;
    (document.getIn([...path, 'retired']) as { flow?: boolean }).flow = true;
  }
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
};
