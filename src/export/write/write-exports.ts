import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { tellProgress, tellSummary } from '../../../scripts/report/marks.mjs';
import { partNow } from '../../cache/part.ts';
import { noteSums } from '../../cache/sums.ts';
import { keptOf, contentRoot } from '../../content/source/root.ts';
import { conceptsOf } from '../../casebook/site-index.ts';
import { sharedContent, SHARED_FILE } from '../../content/compile/shared.ts';
import { lastCorpus } from '../../content/compile/kept-corpus.ts';
import { contentForBuild } from '../../content/compile/updates.ts';
import { diskFiles } from '../../content/source/disk.ts';
import { siteAt, siteSettings } from '../../i18n/site.ts';
import { exportCorpus } from '../corpus.ts';
import { keepFacts } from './facts.ts';
import { writeContent } from './write-content.ts';
import { writeFiles } from './write-files.ts';

const [out] = process.argv.slice(2);
if (out === undefined) {
  console.error('write-exports: name the folder to write to.');
  process.exit(2);
}
const root = contentRoot();
const part = partNow();
const { cases, vocabulary, pages } = contentForBuild(root, lastCorpus(root));
const shown = cases.filter(({ isDraft }) => !isDraft);
const { origin, base } = siteSettings(process.env);
const corpus = exportCorpus({
  cases: shown.map(({ read }) => read()),
  schemes: vocabulary.schemes,
  concepts: vocabulary.concepts,
  site: siteAt(origin, base),
});
const { facts, made } = await writeFiles(corpus, {
  out,
  keys: new Map(shown.map(({ id, key }) => [id, key])),
  kept: keptOf(root, 'exports'),
  keptPieces: keptOf(root, 'export-pieces'),
  part,
  tell: tellProgress,
});
if (part) {
  tellSummary(`the files of ${made} cases anew`);
  process.exit();
}
keepFacts(root, corpus, facts);
noteSums(
  out,
  'exports',
  Array.from(facts, ([path, { sha256 }]) => [path, sha256]),
);
const files = diskFiles(root);
const content = writeContent(files, new Set(shown.map(({ id }) => id)), out);
const titles = corpus.cases.map(({ id, record }) => [id, record.summary.title] as const);
writeFileSync(
  join(out, SHARED_FILE),
  JSON.stringify(
    sharedContent(files, vocabulary, pages, {
      titles: Object.fromEntries(titles),
      filed: Object.fromEntries(corpus.cases.map((one) => [one.id, conceptsOf(one)])),
    }),
  ),
);
tellSummary(`${facts.size + content.length} files, those of ${made} of ${shown.length} cases anew`);
