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

const ofEach = <Value>(make: (kind: keyof Noted) => Value) =>
  Object.fromEntries(ASKED.map((kind) => [kind, make(kind)])) as Record<keyof Noted, Value>;

/** Nothing asked yet. */
export const nothingNoted = (): Noted => ofEach(() => ({ texts: new Set(), answers: [] }));

/** Notes a text, and whether it is asked of for the first time. */
export const isNew = ({ texts }: AskedTexts, text: string): boolean => {
  const before = texts.size;
  return texts.add(text).size > before;
};

/** What was asked, to be kept. */
export const linesOf = (noted: Noted): AskedLines =>
  ofEach((kind) => [...noted[kind].texts].join('\n'));
