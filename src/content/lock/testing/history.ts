import { parseArticle, type ParsedArticle } from '../../blocks/article.ts';
import { hashBlock } from '../../blocks/raw-block.ts';
import type { ParsedVersion } from '../case-lock.ts';

/** A paragraph: who it is, since a split or a join more than one, and its words in both languages. */
export interface Paragraph {
  selves: readonly number[];
  words: string[];
  translated: string[] | undefined;
}

/** What stands in the files of a branch: an original with its translation, a version, the lock. */
export interface Branch {
  main: Paragraph[];
  version: Paragraph[];
  lock: string | undefined;
}

/** Chance of which the same seed gives the same. */
export interface Chance {
  random: (below: number) => number;
  /** Who was not there before. */
  fresh: () => number;
}

const VOICES = 'bcdfghjklmnprstvz';
const word = (seed: number): string => {
  const [a, b, c] = [seed % 17, (seed >> 4) % 17, (seed >> 8) % 17];
  return `${VOICES[a]}a${VOICES[b]}e${VOICES[c]}o`;
};

/** A paragraph that nobody has seen. */
export const make = ({ random, fresh }: Chance): Paragraph => {
  const length = 10 + random(14);
  const words = (offset: number): string[] =>
    Array.from({ length }, () => word(random(4096) + offset));
  return { selves: [fresh()], words: words(0), translated: words(5) };
};

/** Changes at most a fifth of the words, here and there. */
export const edited = (words: string[], { random }: Chance): string[] => {
  const next = [...words];
  for (let n = 0; n < Math.max(1, Math.floor(words.length / 6)); n += 1)
    next[random(next.length)] = word(random(4096));
  return next;
};

/** The two halves of a paragraph, in both languages. */
const halves = ({ selves, words, translated }: Paragraph, { fresh }: Chance): Paragraph[] => {
  const middle = Math.ceil(words.length / 2);
  return [0, middle].map((from) => ({
    selves: [...selves, fresh()],
    words: words.slice(from, from === 0 ? middle : undefined),
    translated: translated?.slice(from, from === 0 ? middle : undefined),
  }));
};

const joined = (one: Paragraph, other: Paragraph): Paragraph => ({
  selves: [...one.selves, ...other.selves],
  words: [...one.words, ...other.words],
  translated: one.translated && other.translated && [...one.translated, ...other.translated],
});

export const ACTS = [
  'insert',
  'untranslated',
  'delete',
  'edit',
  'typo',
  'both',
  'move',
  'section',
  'split',
  'join',
] as const;
type Act = (typeof ACTS)[number];

/** A text after something was done to it, somewhere. */
export const apply = (text: readonly Paragraph[], act: Act, chance: Chance): Paragraph[] => {
  const next = [...text];
  const at = chance.random(Math.max(1, next.length));
  const one = next[at];
  if (act === 'insert' || !one) next.splice(at, 0, make(chance));
  else if (act === 'untranslated') next.splice(at, 0, { ...make(chance), translated: undefined });
  else if (act === 'delete') next.splice(at, 1);
  else if (act === 'split') {
    if (one.words.length >= 10) next.splice(at, 1, ...halves(one, chance));
  } else if (act === 'join') {
    if (next[at + 1]) next.splice(at, 2, joined(one, next[at + 1]!));
  } else if (act === 'move' || act === 'section') {
    const moved = next.splice(at, act === 'section' ? 3 : 1);
    next.splice(chance.random(next.length + 1), 0, ...moved);
  } else {
    const { words, translated } = one;
    next[at] = {
      ...one,
      words: act === 'typo' ? words : edited(words, chance),
      translated: act === 'edit' ? translated : translated && edited(translated, chance),
    };
  }
  return next;
};

/** A paragraph as it stands in a file. */
export const written = (words: readonly string[]): string => `${words.join(' ')}.`;

export const hashOf = (words: readonly string[]): string => hashBlock('paragraph', written(words));

const ROLES = {
  en: 'role: original',
  fa: 'role: translation\nof: en\ntranslators: [T]',
};

/** An article of these paragraphs, without those that are not translated. */
export const parsed = (
  locale: 'en' | 'fa',
  path: string,
  paragraphs: readonly (string | undefined)[],
): ParsedArticle => {
  const body = paragraphs.filter((one) => one !== undefined).join('\n\n');
  const text = `---\nlang: ${locale}\n${ROLES[locale]}\ntitle: T\nbasis: retold\n---\n\n${body}\n`;
  return parseArticle({ path, text }, () => undefined, locale, 'article', 'as it is')!;
};

/** The texts of a branch as a reader of its files has them. */
export const textsOf = ({
  main,
  version,
}: Branch): { articles: ParsedArticle[]; versions: ParsedVersion[] } => ({
  articles: [
    parsed(
      'en',
      'article.en.mdx',
      main.map(({ words }) => written(words)),
    ),
    parsed(
      'fa',
      'article.fa.mdx',
      main.map(({ translated }) => translated && written(translated)),
    ),
  ],
  versions:
    version.length > 0
      ? [
          {
            name: 'short',
            ...parsed(
              'en',
              'version.short.en.mdx',
              version.map(({ words }) => written(words)),
            ),
          },
        ]
      : [],
});
