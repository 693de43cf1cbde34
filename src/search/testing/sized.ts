import type { Corpus } from '../../content/compile/corpus.ts';
import { frozenCorpus } from '../../content/testing/frozen.ts';
import { generateCases } from './generated-cases.ts';

/** A corpus with so many cases; all but its own are generated. */
export const corpusOf = (size: number, corpus: Corpus = frozenCorpus()): Corpus => {
  const tags = [...corpus.vocabulary.concepts.keys()];
  const count = Math.max(0, size - corpus.cases.length);
  return { ...corpus, cases: [...corpus.cases, ...generateCases(corpus.cases, tags, count)] };
};
