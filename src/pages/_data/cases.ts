import { byId } from '../../text/order.ts';
import type { Case } from '../../model/corpus.ts';
import { once } from '../../casebook/once.ts';
import { publishedContent } from './published.ts';

/** The cases that readers see, by id; drafts only while editing. */
export const allCases = once((): Promise<Case[]> =>
  Promise.resolve(publishedContent().cases.sort(byId)),
);
