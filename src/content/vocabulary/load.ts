import { SCHEMES, type SchemeId } from '../../model/concept.ts';
import { slug } from '../../model/text.ts';
import { nearest } from '../../text/distance.ts';
import { reportIn, type Report } from '../source/diagnostics.ts';
import { listFolder, readSource, topFile } from '../source/files.ts';
import type { Files } from '../source/folder.ts';
import type { SourceFile } from '../source/source.ts';
import { readVocabulary, type Vocabulary } from './vocabulary.ts';
import { readWords, WORDS_FILE } from './words.ts';

const CONCEPT_NAME = /^(.+)\.yaml$/;

/** The concepts in the folder of a scheme; a file that is none is reported. */
const conceptSources = (
  files: Files,
  scheme: SchemeId,
  folder: string,
  report: Report,
): { id: string; scheme: SchemeId; source: SourceFile | undefined }[] =>
  listFolder(files, folder, report).flatMap(({ name, path, isFolder }) => {
    const id = CONCEPT_NAME.exec(name)?.[1] ?? '';
    if (!isFolder && slug.safeParse(id).success)
      return { id, scheme, source: readSource(files, path, report) };
    reportIn(report, path)({ line: 1, column: 1 }, 'file-name', {
      found: name,
      expected: 'call-surge.yaml',
      nearest: '',
    });
    return [];
  });

/** Reads the vocabulary: `content/vocabulary/<scheme>.yaml` and `<scheme>/<concept>.yaml`. */
export const loadVocabulary = (files: Files, report: Report): Vocabulary => {
  const names = SCHEMES.map((scheme) => `${scheme}.yaml`);
  const entries = listFolder(files, 'content/vocabulary', report);
  for (const expected of names)
    if (!entries.some(({ name }) => name === expected))
      reportIn(report, `content/vocabulary/${expected}`)({ line: 1, column: 1 }, 'file-missing', {
        expected,
        what: 'corpus',
      });
  const heads: SourceFile[] = [];
  const concepts: ReturnType<typeof conceptSources> = [];
  for (const { name, path, isFolder } of entries) {
    const scheme = SCHEMES.find((one) => name === (isFolder ? one : `${one}.yaml`));
    if (scheme === undefined)
      reportIn(report, path)({ line: 1, column: 1 }, 'file-name', {
        found: name,
        expected: names.join(', '),
        nearest: nearest(name, names) ?? '',
      });
    else if (isFolder) concepts.push(...conceptSources(files, scheme, path, report));
    else heads.push(...[readSource(files, path, report) ?? []].flat());
  }
  const words = readWords(topFile(files, WORDS_FILE, report), report);
  return { ...readVocabulary({ heads, concepts }, report), words };
};
