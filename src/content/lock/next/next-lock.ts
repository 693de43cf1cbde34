import { byUnits } from '../../../text/order.ts';
import type { Locale } from '../../../model/locale.ts';
import type { LockedBlock, RetiredBlock, TextLock } from '../../../model/lock.ts';
import type { ParsedArticle } from '../../blocks/article.ts';
import { giveIds, type GivenIds } from '../../blocks/ids.ts';
import { readRetired, retire } from './retired.ts';
import { pairBlocks, type Pairing } from '../pair.ts';
import { withoutTranslation } from '../without.ts';
import { knownRaw, lockedBase, deletedBase, lockedTexts } from './locked-texts.ts';
import { formerOriginal, original, translated, unseen } from './block-entries.ts';

/** What follows from a text, its translations, and their former lock. */
export interface TextLocking {
  base: Locale;
  lock: TextLock;
  given: GivenIds;
  /** How each other article hangs on the base. */
  pairings: ReadonlyMap<Locale, Pairing>;
}

const byLocale = <T>(entries: (readonly [Locale, T])[]): Partial<Record<Locale, T>> =>
  Object.fromEntries(entries.sort(([a], [b]) => byUnits(a, b)));

/** The original whose order decides the ids: the locked one, else what most translations are of. */
const baseOf = (articles: readonly ParsedArticle[], lock?: TextLock): Locale | undefined => {
  const originals = articles
    .filter(({ front }) => front.role === 'original')
    .map(({ locale }) => locale);
  if (lock && originals.includes(lock.base)) return lock.base;
  const votes = (locale: Locale): number =>
    articles.filter(({ front }) => front.role === 'translation' && front.of === locale).length;
  return originals.sort((a, b) => votes(b) - votes(a) || byUnits(a, b))[0];
};

/**
 * The lock that belongs to the present texts, and how they hang together. Pure: the same texts and
 * former lock give the same result, and a lock that is up to date comes back unchanged.
 */
export const lockTexts = (
  articles: readonly ParsedArticle[],
  former: TextLock | undefined,
  today: string,
  prefix?: string,
): TextLocking | undefined => {
  const base = baseOf(articles, former);
  const main = articles.find(({ locale }) => locale === base);
  if (!base || !main) return undefined;
  const given = giveIds(
    lockedBase(former, base),
    deletedBase(former),
    main.raw.map(knownRaw),
    prefix,
  );
  const { ids } = given;
  // A translation is often joined later than its original.
  const joined = (former?.retired ?? []).flatMap(({ id, joined: to }) =>
    to === undefined ? [] : [[id, to] as const],
  );
  const joinedTo = new Map([...joined, ...given.joinedTo]);
  const isBack = ({ id }: RetiredBlock): boolean => ids.includes(id);
  const retired = former?.retired ?? [];
  const locked = new Map(
    [
      ...(former?.blocks ?? []),
      ...retired.filter(isBack).map((one) => readRetired(one, former!.base)),
    ].map((block) => [block.id, block]),
  );
  const baseBlocks = main.raw.map((raw, index) => ({ ...raw, id: ids[index]! }));
  const hashes = new Map(baseBlocks.map(({ id, hash }) => [id, hash]));
  const formerText = (id: string): string => {
    const { hash, text = '' } = locked.get(id)?.originals[base] ?? {};
    return hash === hashes.get(id) ? '' : text;
  };
  const pairings = new Map(
    articles
      .filter((article) => article !== main)
      .map((article) => [
        article.locale,
        pairBlocks(
          baseBlocks,
          lockedTexts(former, article.locale),
          article.raw.map(knownRaw),
          withoutTranslation(article),
          { ...given, joinedTo, former: formerText },
        ),
      ]),
  );
  const ownOf = ({ locale, raw }: ParsedArticle, id: string, index: number) => {
    if (locale === base) return raw[index];
    const place = pairings.get(locale)!.ids.indexOf(id);
    return place < 0 ? undefined : raw[place];
  };
  const originals = articles.filter(({ front }) => front.role === 'original');

  const blocks = main.raw.map(({ kind }, index): LockedBlock => {
    const id = ids[index]!;
    const before = locked.get(id);
    const texts = new Map(
      originals.flatMap((article) => {
        const own = ownOf(article, id, index);
        return own ? [[article.locale, original(own)] as const] : [];
      }),
    );
    // A text whose file is gone for a while must not come back as if it were new.
    const away = Object.entries(before?.translations ?? {}).flatMap(([locale, known]) =>
      articles.some((article) => article.locale === locale)
        ? []
        : [[locale as Locale, unseen(known, before, texts)] as const],
    );
    const present = articles.flatMap((article) => {
      const { locale, front } = article;
      if (front.role === 'original') return [];
      const own = ownOf(article, id, index);
      const pairing = pairings.get(locale);
      const place = pairing ? pairing.ids.indexOf(id) : -1;
      // A part is made from what the whole was made from, in whatever words.
      const split = locked.get(pairing?.split.get(place) ?? given.splitFrom.get(id) ?? '');
      const from = before?.translations?.[locale] ? before : (split ?? before);
      const known =
        from?.translations?.[locale] ?? (from && formerOriginal(from, locale, front.of));
      const made = texts.get(front.of) ?? texts.get(base)!;
      if (!own) return before && known ? [[locale, unseen(known, before, texts)] as const] : [];
      const isKnown = pairing?.known.has(id) ?? true;
      return [[locale, translated(own, isKnown, made, known, from?.originals[front.of])] as const];
    });
    const translations = [...present, ...away];
    return {
      id,
      kind,
      originals: byLocale([...texts]),
      ...(translations.length > 0 && { translations: byLocale(translations) }),
    };
  });
  const gone = [...locked.values()]
    .filter(({ id }) => !ids.includes(id))
    .map((block) => retire(block, base, given.joinedTo.get(block.id), today));
  const left = retired.filter((one) => !isBack(one));
  return { base, lock: { base, blocks, retired: [...left, ...gone] }, given, pairings };
};
