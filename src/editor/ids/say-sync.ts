import type { ReadCase } from '../../content/compile/case.ts';
import { untranslatedIn } from '../../content/lock/check-pairing.ts';
import { claimsToRead } from '../../content/lock/held.ts';
import { retiredIn, versionKey, type Locking } from '../../content/lock/case-lock.ts';
import { rebase } from '../../content/lock/rebase.ts';
import { blocksBehind } from '../../content/lock/review.ts';
import { LOCALES, type Locale } from '../../model/locale.ts';
import type { BlocksLock, TextLock } from '../../model/lock.ts';
import { firstWords } from '../../content/blocks/first-words.ts';
import type { CommandWords } from '../words/commands.ts';
import { fileOf, sayText, sayWhole } from './say-text.ts';

type Say = CommandWords['say'];

/** The translations whose files are gone. */
const sayAway = ({ articles }: ReadCase, former: BlocksLock, say: Say): string[] =>
  LOCALES.filter(
    (locale) =>
      !articles.some((article) => article.locale === locale) &&
      former.blocks.some(({ translations }) => {
        const known = translations?.[locale];
        return known && !known.absent;
      }),
  ).map((locale) => `${locale}: ${say('sync.away')}`);

/** The claims that cite a paragraph which went with this, by the paragraph. */
const sayLost = (lock: BlocksLock, former: BlocksLock, { say, ids }: CommandWords): string[] =>
  retiredIn(lock).flatMap(({ id, joined = '' }) => {
    const claims = former.held.filter(({ cites }) => Object.hasOwn(cites, id));
    return claims.length > 0
      ? [say('sync.claimLost', { list: id, joined, claims: ids(claims.map((one) => one.id)) })]
      : [];
  });

/** The claims that are to be read again, by what changed. */
const sayClaims = (lock: BlocksLock, former: BlocksLock, { say, ids }: CommandWords): string[] => {
  const read = new Set(claimsToRead(former).map(({ id }) => id));
  const claims = claimsToRead(lock).filter(({ id }) => !read.has(id));
  return [...Map.groupBy(claims, ({ blocks }) => ids(blocks))].map(([list, group]) =>
    say('sync.claim', { list, claims: ids(group.map(({ id }) => id)) }),
  );
};

/** What became of the blocks of a translation, or of a second original. */
const sayOther = (
  { articles }: ReadCase,
  { base, lock, given, pairings }: Locking,
  former: BlocksLock | undefined,
  { say, ids }: CommandWords,
): string[] =>
  articles.flatMap((article) => {
    const pairing = pairings.get(article.locale);
    if (!pairing) return [];
    const { locale, front } = article;
    const main = articles.find((one) => one.locale === base)!;
    const file = fileOf(article.source.path);
    const before = new Map(former?.blocks.map((block) => [block.id, block]));
    const stood = (id: string) => {
      const old = before.get(id);
      const known = old?.translations?.[locale] ?? old?.originals[locale];
      return known && 'absent' in known && known.absent ? undefined : known;
    };
    const isWholeNew = former !== undefined && ![...before.keys()].some(stood);
    const own = article.raw.flatMap((raw, index): string[] => {
      const id = pairing.ids[index];
      const values = { id: id ?? '', starts: firstWords(raw.words), place: `${file}:${raw.line}` };
      const was = pairing.retired.get(index) ?? '';
      const { joined } = lock.retired.find((one) => one.id === was) ?? {};
      const split = pairing.split.get(index) ?? '';
      if (id === undefined)
        return [
          say(pairing.unsure.has(index) ? 'sync.unsure' : 'sync.extra', {
            ...values,
            ...(joined === undefined ? { was } : { part: was, joined }),
            split,
          }),
        ];
      const old = stood(id);
      if (!former || isWholeNew || old?.hash === raw.hash) return [];
      return [say(old ? 'sync.translationEdited' : 'sync.translated', values)];
    });
    if (isWholeNew) own.unshift(...sayWhole(article, pairing, say));
    const wasBehind = new Set(
      former && front.role === 'translation' ? blocksBehind(former, locale, front.of) : [],
    );
    const behind =
      front.role === 'translation'
        ? blocksBehind(lock, locale, front.of).filter((id) => !wasBehind.has(id))
        : [];
    const wasMissing = (id: string): boolean =>
      before.has(id) && !before.get(id)?.translations?.[locale];
    const missing = untranslatedIn(main, given.ids, article, pairing)
      .filter(({ id }) => !wasMissing(id))
      .map(({ id, after = '', goesTo, within }) =>
        say(
          'sync.untranslated',
          within === undefined ? { id, after, place: `${file}:${goesTo.line}` } : { id, within },
        ),
      );
    const list = behind.length > 0 ? [say('sync.behind', { list: ids(behind) })] : [];
    return [...own, ...list, ...missing].map((line) => `${locale}: ${line}`);
  });

const NONE: Pick<TextLock, 'blocks' | 'retired'> = { blocks: [], retired: [] };

/** What became of the article that decides the ids, and of each version beside it. */
const sayTexts = (one: ReadCase, next: Locking, former: BlocksLock, say: Say): string[] => {
  const main = one.articles.find(({ locale }) => locale === next.base)!;
  const versions = one.versions.flatMap((version) => {
    const key = versionKey(version);
    const own = next.versions.get(key);
    const before = former.versions?.[key] ?? { ...NONE, base: version.locale };
    return own ? sayText(version, own, before, say).map((line) => `${key}: ${line}`) : [];
  });
  return [...sayText(main, next, former, say), ...versions];
};

/** What is decided for a case, in words, a line each. */
export const sayDecisions = (one: ReadCase, lock: BlocksLock, words: CommandWords): string[] => {
  const { say } = words;
  const { former, folder, locking } = one;
  if (!locking) return [];
  const next = { ...locking, lock };
  if (former.state !== 'read') {
    const first = one.articles.find(({ locale }) => locale === locking.base)?.raw[0];
    return [
      say('sync.first', {
        count: lock.blocks.length,
        first: lock.blocks[0]?.id ?? '',
        last: lock.blocks.at(-1)?.id ?? '',
        starts: firstWords(first?.words ?? ''),
      }),
      ...sayOther(one, next, undefined, words),
    ];
  }
  const before = rebase(former.lock, lock.base);
  const fileIn = (locale: Locale): string => `article.${locale}.mdx`;
  const isRebased = before !== former.lock;
  const lines = [
    ...(isRebased
      ? [say('sync.base', { file: fileIn(lock.base), former: fileIn(former.lock.base) })]
      : []),
    ...sayTexts(one, next, before, say),
    ...sayOther(one, next, before, words),
    ...sayAway(one, before, say),
    ...sayLost(lock, before, words),
    ...sayClaims(lock, before, words),
  ];
  const isFirstShape = !/^version:/m.test(folder.lock?.text ?? '');
  if (isFirstShape) lines.unshift(say('sync.upgraded'));
  return lines.length > 0 ? lines : [say('sync.same')];
};
