import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMain } from '../in-turn/is-main.mjs';
import { root } from '../run.mjs';

/** What a release hands out of the corpus: texts, translation memory, TEI, vocabulary, books. */
const CORPUS = /\.(?:jsonl|tmx|tei\.xml|ttl|jsonld|epub)$/;

/**
 * Gathers the files of a release in a folder, beside what lies there already, and writes
 * `checksums.txt`, as `sha256sum --check` reads it. The tag must be that of the version.
 */
export function gatherRelease(tag, dist, folder) {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  if (tag !== `v${version}`) throw new Error(`The tag is ${tag}, package.json says v${version}.`);
  mkdirSync(folder, { recursive: true });
  const corpus = join(dist, 'corpus');
  for (const name of readdirSync(corpus).filter((file) => CORPUS.test(file)))
    copyFileSync(join(corpus, name), join(folder, name));
  for (const name of ['build.json', 'licences.txt'])
    copyFileSync(join(dist, name), join(folder, name));
  const names = readdirSync(folder).filter((name) => name !== 'checksums.txt');
  const lines = names.sort().map((name) => `${sha256(join(folder, name))}  ${name}\n`);
  writeFileSync(join(folder, 'checksums.txt'), `# Unbroken Line ${version}\n${lines.join('')}`);
}

function sha256(path) {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}

if (isMain(import.meta.url)) {
  const [tag, dist, folder] = process.argv.slice(2);
  gatherRelease(tag, dist, folder);
}
