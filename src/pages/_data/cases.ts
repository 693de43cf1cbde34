import { isPublished, type Case } from '../../model/corpus.ts';
import { collection } from './collection.ts';
import { once } from './once.ts';

const byCodePoint = (a: Case, b: Case): number => (a.id < b.id ? -1 : 1);

/** The cases that readers see, by id; drafts only while editing. */
export const allCases = once(async (): Promise<Case[]> => {
  const cases = await collection('cases');
  return cases.filter((one) => import.meta.env.DEV || isPublished(one)).sort(byCodePoint);
});
