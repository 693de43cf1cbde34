import { remembered } from '../../../text/remembered.ts';
import { NO_COMPOUNDS, type Compounds } from '../../shared/compounds/compounds.ts';
import { words } from '../../shared/words.ts';
import { quickLook } from './quick-look.ts';

const readSequence = (text: string, compounds: Compounds): string =>
  words(text, compounds).reduce((all, { script, text: word }, at, found) => {
    const isRun = script === 'han' && found[at - 1]?.script === 'han';
    return all + (isRun ? '' : ' ') + word;
  }, '');

// Readers refine their queries. A passage takes a kilobyte: all together no more than 5 MB.
const MOST_READ = 5000;
const readers = new WeakMap<Compounds, (text: string) => string>();

/** A text as a sequence of its words, so that a phrase is found in it however it is spelt. */
const sequenceOf = (text: string, compounds: Compounds): string => {
  let read = readers.get(compounds);
  if (!read)
    readers.set(compounds, (read = remembered((one) => readSequence(one, compounds), MOST_READ)));
  return read(text);
};

/** Words of letters are whole; Chinese has no words to be whole. */
const holds = (text: string, phrase: string): boolean => {
  const from = /^ \p{Script=Han}/u.test(phrase) ? phrase.slice(1) : phrase;
  return `${text} `.includes(/\p{Script=Han}$/u.test(phrase) ? from : `${from} `);
};

const BETWEEN = /[\s\p{Cf}\p{M}]+/gu;
const withoutGaps = (text: string): string => text.normalize('NFKC').replace(BETWEEN, '');

/** What tells whether a text has a phrase of Han characters alone as it is written: 三 of “归为三类”, which is 3. */
const verbatim = (phrase: string): ((text: string) => boolean) => {
  const own = withoutGaps(phrase);
  return /^\p{Script=Han}+$/u.test(own) ? (text) => withoutGaps(text).includes(own) : () => false;
};

/** What tells which of some phrases, by their places, a text has; their ends may be parts of compounds in it. */
export const finderOf = (
  phrases: readonly string[],
  compounds: Compounds,
): ((text: string, wanted: Iterable<number>) => number[]) => {
  const ways = [compounds, NO_COMPOUNDS].map(
    (some) => [some, phrases.map((phrase) => sequenceOf(phrase, some))] as const,
  );
  const areWritten = phrases.map(verbatim);
  const looks = phrases.map((phrase) => quickLook(words(phrase, compounds)));
  return (text, wanted) => {
    const all = [...wanted];
    const found = all.filter((at) => areWritten[at]!(text));
    let left = all.filter((at) => !found.includes(at) && looks[at]!(text));
    // A text is read once in each way, however many phrases are looked for in it.
    for (const [some, sequences] of ways) {
      if (left.length === 0) break;
      const own = sequenceOf(text, some);
      const isIn = (at: number): boolean => holds(own, sequences[at]!);
      found.push(...left.filter(isIn));
      left = left.filter((at) => !isIn(at));
    }
    return found;
  };
};
