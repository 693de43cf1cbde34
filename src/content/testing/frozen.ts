import { fileURLToPath } from 'node:url';
import { loadCorpus, type Corpus } from '../compile/corpus.ts';
import { diskFiles } from '../source/disk.ts';

/** The project whose corpus is frozen, so that no new case breaks a test of the code. */
export const FROZEN = fileURLToPath(new URL('../../../e2e/fixtures/corpus', import.meta.url));

let corpus: Corpus | undefined;

/** The frozen corpus, read once per process. */
export const frozenCorpus = (): Corpus => (corpus ??= loadCorpus(diskFiles(FROZEN)));
