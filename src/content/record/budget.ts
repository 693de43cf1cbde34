import type { Locale } from '../../model/locale.ts';

/** How long a text may be: Chinese in characters, the others in words. */
export type Length = Readonly<Record<Locale, number>>;

/** The lengths at which a reader still gets through the short record in ninety seconds. */
export const BUDGETS = {
  title: { en: 10, zh: 20, fa: 12 },
  headline: { en: 30, zh: 60, fa: 30 },
  /** All claims of the brief together. */
  brief: { en: 150, zh: 260, fa: 150 },
  lesson: { en: 20, zh: 40, fa: 20 },
  trust: { en: 60, zh: 110, fa: 60 },
} as const satisfies Record<string, Length>;

/** How many claims of a kind a reader keeps in mind. */
export const MOST = {
  'brief-situation': 2,
  'brief-response': 4,
  'brief-outcome': 2,
  lessons: 3,
  figures: 4,
} as const;

/** From this many times a budget on, a text is an error and no longer a warning. */
export const INTOLERABLE = 2;
