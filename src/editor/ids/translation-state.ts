import type { ReadCase } from '../../content/compile/case.ts';
import { untranslatedIn } from '../../content/lock/check-pairing.ts';
import { blocksBehind } from '../../content/lock/review.ts';
import { walkLocalized } from '../../content/record/record-languages.ts';
import { LOCALES, type Locale } from '../../model/locale.ts';
import type { LockedBlock } from '../../model/lock.ts';
import { firstWords } from '../../content/blocks/first-words.ts';

/** A paragraph of a translation whose original changed, and both texts of that original. */
interface BehindBlock {
  id: string;
  line: number;
  was: string | undefined;
  now: string;
  /** The language of the text that it was made from, where that stands as it was and is no original now. */
  madeFrom: Locale | undefined;
}

/** A paragraph that is not translated: where it stands, and where its translation goes. */
interface MissingBlock {
  id: string;
  starts: string;
  line: number;
  after: string;
  goesTo: number;
  /** The paragraph in whose translation its own stands. */
  within: string | undefined;
}

/** A paragraph of a translation, by its line. */
interface PlacedBlock {
  id: string;
  starts: string;
  line: number;
}

/** What is to be done in a translation. */
interface OpenWork {
  file: string;
  /** The original that it is made from, and the file of the one that decides the ids. */
  of: Locale;
  baseFile: string;
  behind: BehindBlock[];
  missing: MissingBlock[];
  moved: (PlacedBlock & { after: string })[];
  /** Without a counterpart in the original, or not sure of which. */
  extra: PlacedBlock[];
}

/** How far the article of a case is in a language. */
export type ArticleState =
  | { state: 'original' | 'missing' | 'whole' | 'unknown' }
  | ({ state: 'behind' } & OpenWork);

/** The state of a case in a language: its article, and the texts of its record that are missing. */
export interface TranslationState {
  locale: Locale;
  article: ArticleState;
  missingTexts: number;
}

/** The language of the translation that has this hash. */
const languageOf = (
  { translations = {} }: LockedBlock,
  hash: string | undefined,
): Locale | undefined =>
  LOCALES.find((locale) => hash !== undefined && translations[locale]?.hash === hash);

const fileOf = (path: string): string => path.split('/').at(-1) ?? path;

const articleState = (
  { articles, locking }: ReadCase,
  locale: Locale,
  faulty: readonly string[],
): ArticleState => {
  const article = articles.find((one) => one.locale === locale);
  if (!article) return { state: 'missing' };
  const { front, raw } = article;
  if (front.role === 'original') return { state: 'original' };
  const base = articles.find((one) => one.locale === locking?.base);
  const pairing = locking?.pairings.get(locale);
  const isFaulty = [article, base].some((one) => one && faulty.includes(one.source.path));
  if (!locking || !base || !pairing || isFaulty) return { state: 'unknown' };
  const { lock, given } = locking;
  const placed = (index: number): PlacedBlock => ({
    id: pairing.ids[index] ?? '',
    starts: firstWords(raw[index]!.words),
    line: raw[index]!.line,
  });
  const blocks = new Map(lock.blocks.map((block) => [block.id, block]));
  const work: OpenWork = {
    file: fileOf(article.source.path),
    of: front.of,
    baseFile: fileOf(base.source.path),
    behind: blocksBehind(lock, locale, front.of).map((id) => {
      const block = blocks.get(id)!;
      const own = block.translations?.[locale];
      return {
        id,
        line: raw[pairing.ids.indexOf(id)]?.line ?? 1,
        was: own?.was,
        now: block.originals[front.of]?.text ?? '',
        madeFrom: languageOf(block, own?.of),
      };
    }),
    missing: untranslatedIn(base, given.ids, article, pairing).map((one) => ({
      id: one.id,
      starts: firstWords(base.raw[given.ids.indexOf(one.id)]?.words ?? ''),
      line: one.line,
      after: one.after ?? '',
      goesTo: one.goesTo.line,
      within: one.within,
    })),
    moved: pairing.moved.map((index) => {
      const one = placed(index);
      return { ...one, after: given.ids[given.ids.indexOf(one.id) - 1] ?? '' };
    }),
    extra: raw.flatMap((_, index) => (pairing.ids[index] === undefined ? [placed(index)] : [])),
  };
  const { behind, missing, moved, extra } = work;
  return [behind, missing, moved, extra].every(({ length }) => length === 0)
    ? { state: 'whole' }
    : { state: 'behind', ...work };
};

/** The state of a case in every language; of a file that cannot be read as it stands, none is known. */
export const translationStates = (
  one: ReadCase,
  faulty: readonly string[] = [],
): TranslationState[] => {
  const missing = new Map<Locale, number>();
  if (one.record)
    walkLocalized(one.record.record, [], (text) => {
      for (const locale of LOCALES)
        if (text[locale] === undefined) missing.set(locale, (missing.get(locale) ?? 0) + 1);
    });
  return LOCALES.map((locale) => ({
    locale,
    article: articleState(one, locale, faulty),
    missingTexts: missing.get(locale) ?? 0,
  }));
};
