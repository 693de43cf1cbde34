import { siteIndex } from '../../casebook/site-index.ts';
import { allCases } from './cases.ts';
import { once } from '../../casebook/once.ts';
import { allConcepts } from './vocabulary.ts';

/** What the cases have in common, made once. */
export const allIndex = once(async () => siteIndex(await allCases(), await allConcepts()));
