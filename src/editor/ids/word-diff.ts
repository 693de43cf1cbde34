import { diffArrays } from 'diff';
import { LOCALE_INFO, type Locale } from '../../model/locale.ts';

/** Words that did not change are shown so far on each side of those that did. */
const CONTEXT = 24;

const shortened = (text: string, isFirst: boolean, isLast: boolean): string => {
  const letters = [...text];
  const [start, end] = [isFirst ? 0 : CONTEXT, isLast ? 0 : CONTEXT];
  if (letters.length <= start + end + 4) return text;
  return `${letters.slice(0, start).join('')} … ${end > 0 ? letters.slice(-end).join('') : ''}`;
};

/** A stretch of a text that stayed, or what came in the place of what went. */
interface WordChange {
  kept?: string;
  went: string;
  came: string;
}

/** What changed in a text, in words as its language has them. Changes that only a space parts are one: `no one` for `nobody`. */
export const wordChanges = (before: string, after: string, locale: Locale): WordChange[] => {
  const segmenter = new Intl.Segmenter(LOCALE_INFO[locale].tag, { granularity: 'word' });
  const words = (text: string): string[] =>
    Array.from(segmenter.segment(text), ({ segment }) => segment);
  // diffWordsWithSpace has words of Latin letters only: of others it compares letters.
  const parts = diffArrays(words(before), words(after));
  const changes: WordChange[] = [];
  parts.forEach(({ value: list, added, removed }, index) => {
    const value = list.join('');
    const last = changes.at(-1);
    const isInside = value.trim() === '' && index < parts.length - 1;
    const isOpen = last !== undefined && last.kept === undefined;
    if (!added && !removed && !(isInside && isOpen))
      return changes.push({ kept: value, went: '', came: '' });
    const change = isOpen ? last : { went: '', came: '' };
    if (!isOpen) changes.push(change);
    if (!added) change.went += value;
    if (!removed) change.came += value;
    return changes.length;
  });
  return changes;
};

const written = ({ went, came }: WordChange): string => {
  const [gone, come] = [went.trim(), came.trim()];
  const start = /^\s/.test(went || came) ? ' ' : '';
  const end = /\s$/.test(came || went) ? ' ' : '';
  const between = gone !== '' && come !== '' ? ' ' : '';
  return `${start}${gone && `[-${gone}-]`}${between}${come && `{+${come}+}`}${end}`;
};

/**
 * What changed in a text, word by word: `[-what it said-]` and `{+what it says+}`, in words as its
 * language has them.
 */
export const wordDiff = (before: string, after: string, locale: Locale): string => {
  const changes = wordChanges(before, after, locale);
  return changes
    .map((change, index) =>
      change.kept === undefined
        ? written(change)
        : shortened(change.kept, index === 0, index === changes.length - 1),
    )
    .join('')
    .trim();
};
