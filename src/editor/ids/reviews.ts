import type { ReadCase } from '../../content/compile/case.ts';
import { retiredIn } from '../../content/lock/case-lock.ts';
import { claimsToRead } from '../../content/lock/held.ts';
import {
  blocksBehind,
  reviewBlocks,
  reviewClaims,
  type Reviewer,
} from '../../content/lock/review.ts';
import { isLocale, type Locale } from '../../model/locale.ts';
import type { BlocksLock } from '../../model/lock.ts';
import { nearest } from '../../text/distance.ts';
import type { CommandWords } from '../words/commands.ts';

/** What an editor has read again: blocks of a translation, or claims of the record. */
export interface Review {
  caseId: string;
  /** Of a translation; without it, claims are meant. */
  translation?: { locale: Locale; of: Locale };
  ids: string[];
}

type Refusal = string;

const FORM = /^([^/#]+)(?:\/([^/#]*))?(?:#(.*))?$/;

/** The ids that were named, each of them known; else why not. */
const chosen = (
  asked: string | undefined,
  all: boolean,
  { stale, known, whole }: { stale: string[]; known: readonly string[]; whole: string },
  { say, ids: listed }: CommandWords,
): string[] | Refusal => {
  const ids = (asked ?? '').split(/[,，、،\s]+/).filter(Boolean);
  if (ids.length === 0) return all ? stale : say('review.which', { whole, list: listed(stale) });
  const wrong = ids.find((id) => !known.includes(id));
  return wrong === undefined
    ? ids
    : say('review.id', {
        found: wrong,
        whole,
        nearest: nearest(wrong, known) ?? '',
        list: listed(stale),
      });
};

/** Understands `<case>/<locale>#p3,p4` and `<case>#event-1`; a refusal says what is wrong. */
export const readReview = (
  text: string,
  all: boolean,
  read: readonly ReadCase[],
  words: CommandWords,
): Review | Refusal => {
  const { say, list } = words;
  const [, caseId = '', locale, asked] = FORM.exec(text) ?? [];
  const cases = read.map(({ folder }) => folder.id);
  const one = read.find(({ folder }) => folder.id === caseId);
  if (!one)
    return say('review.case', {
      found: caseId || text,
      nearest: nearest(caseId, cases) ?? '',
      expected: list(cases),
    });
  const { locking } = one;
  if (!locking) return `${caseId}: ${say('translations.unknown')}`;
  const { lock } = locking;
  const retired = retiredIn(lock).find(({ id }) => (asked ?? '').split(/[,，、،\s]+/).includes(id));
  if (retired) return say('review.retired', { found: retired.id, on: retired.on ?? '' });
  if (locale === undefined) {
    const stale = claimsToRead(lock).map(({ id }) => id);
    const ids = chosen(
      asked,
      all,
      { stale, known: lock.held.map(({ id }) => id), whole: caseId },
      words,
    );
    return typeof ids === 'string' ? ids : { caseId, ids };
  }
  const translations = one.articles.filter(({ front }) => front.role === 'translation');
  const article = translations.find((each) => isLocale(locale) && each.locale === locale);
  if (article?.front.role !== 'translation') {
    const known = translations.map((each) => each.locale);
    return say('review.locale', {
      found: `${caseId}/${locale}`,
      nearest: nearest(locale, known) ?? '',
      expected: list(known.map((each) => `${caseId}/${each}`)),
    });
  }
  const translation = { locale: article.locale, of: article.front.of };
  const known = lock.blocks.flatMap(({ id, translations: own }) => {
    const found = own?.[article.locale];
    return found && !found.absent ? [id] : [];
  });
  const stale = blocksBehind(lock, translation.locale, translation.of);
  const ids = chosen(asked, all, { stale, known, whole: `${caseId}/${locale}` }, words);
  return typeof ids === 'string' ? ids : { caseId, translation, ids };
};

/** The lock of a case with what was said of it. */
export const withReviews = (
  caseId: string,
  lock: BlocksLock,
  reviews: readonly Review[],
  reviewer: Reviewer,
): BlocksLock =>
  reviews
    .filter((review) => review.caseId === caseId)
    .reduce(
      (now, { translation, ids }) =>
        translation
          ? reviewBlocks(now, { ...translation, ids }, reviewer)
          : reviewClaims(now, ids, reviewer),
      lock,
    );
