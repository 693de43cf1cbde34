import process from 'node:process';
import { loadCorpus, type Corpus } from '../../corpus/corpus.ts';
import { generateCases } from './generated-cases.ts';

/** The corpus with so many cases; all but the real ones are generated. */
export const corpusOf = (size: number): Corpus => {
  const corpus = loadCorpus(process.cwd());
  const tags = [...corpus.vocabulary.concepts.keys()];
  const count = Math.max(0, size - corpus.cases.length);
  return { ...corpus, cases: [...corpus.cases, ...generateCases(corpus.cases, tags, count)] };
};
