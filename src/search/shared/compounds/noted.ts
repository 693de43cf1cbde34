/** What is asked of compounds: of words, of what words come to together, and of how these begin. */
export const ASKED = [
  'latin words',
  'arabic words',
  'latin joined',
  'arabic joined',
  'begun',
] as const;

/** The texts of which something was asked, and the answers that say something, in that order. */
interface AskedTexts {
  texts: Set<string>;
  answers: string[];
}

/** What was asked of compounds. */
export type Noted = Record<(typeof ASKED)[number], AskedTexts>;

/** The texts of each, a line each. */
export type AskedLines = Record<keyof Noted, string>;

const noTexts = (): AskedTexts => ({ texts: new Set(), answers: [] });

/** Nothing asked yet. */
export const nothingNoted = (): Noted => ({
  'latin words': noTexts(),
  'arabic words': noTexts(),
  'latin joined': noTexts(),
  'arabic joined': noTexts(),
  begun: noTexts(),
});

/** Notes a text, and whether it is asked of for the first time. */
export const isNew = ({ texts }: AskedTexts, text: string): boolean => {
  const before = texts.size;
  return texts.add(text).size > before;
};

/** What was asked, to be kept. */
export const linesOf = (noted: Noted): AskedLines => {
  const lines = (kind: keyof Noted): string => [...noted[kind].texts].join('\n');
  return {
    'latin words': lines('latin words'),
    'arabic words': lines('arabic words'),
    'latin joined': lines('latin joined'),
    'arabic joined': lines('arabic joined'),
    begun: lines('begun'),
  };
};
