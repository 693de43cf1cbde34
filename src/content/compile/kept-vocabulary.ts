import { codeHash } from '../../cache/code-hash.ts';
import { hashOf } from '../../cache/hash.ts';
import type { VocabularyConcept } from '../../model/corpus.ts';
import type { Diagnostic, Report } from '../source/diagnostics.ts';
import { diskFiles } from '../source/disk.ts';
import { fileHash, folderHash } from '../source/folder-hash.ts';
import { keptOf } from '../source/root.ts';
import { loadVocabulary } from '../vocabulary/load.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { WORDS_FILE } from '../vocabulary/words.ts';
import { READING } from './reading.ts';

const NAME = 'vocabulary.json';

interface Known {
  vocabulary: Omit<Vocabulary, 'concepts'>;
  concepts: VocabularyConcept[];
  findings: Diagnostic[];
}

/** The vocabulary, read anew only if its files or the code have changed: each step of a build asks. */
export const keptVocabulary = (root: string, report: Report): Vocabulary => {
  const kept = keptOf(root, 'vocabulary');
  const hashes = [folderHash(root, 'content/vocabulary'), fileHash(root, `content/${WORDS_FILE}`)];
  const key = hashOf(codeHash(...READING), ...hashes.map(String));
  const isKnown = !hashes.includes(undefined);
  const body = isKnown ? kept.read(NAME, key) : undefined;
  if (body) {
    const { vocabulary, concepts, findings } = JSON.parse(body.toString()) as Known;
    findings.forEach(report);
    return { ...vocabulary, concepts: new Map(concepts.map((one) => [one.id, one])) };
  }
  const findings: Diagnostic[] = [];
  const { concepts, ...vocabulary } = loadVocabulary(diskFiles(root), (one) => {
    findings.push(one);
    report(one);
  });
  const known: Known = { vocabulary, concepts: [...concepts.values()], findings };
  if (isKnown) kept.write(NAME, key, JSON.stringify(known));
  return { ...vocabulary, concepts };
};
