import type { Case } from '../../model/corpus.ts';
import { once } from '../../casebook/once.ts';
import { publishedContent } from './published.ts';

const byCodePoint = (a: Case, b: Case): number => (a.id < b.id ? -1 : 1);

/** The cases that readers see, by id; drafts only while editing. */
export const allCases = once((): Promise<Case[]> =>
  Promise.resolve(publishedContent().cases.sort(byCodePoint)),
);
