import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { build } from '../../scripts/build.mjs';
import { root } from '../../scripts/run.mjs';

/** The hash of each file of a folder, by its name. */
const hashes = (folder: string): Map<string, string> => {
  const names = readdirSync(folder, { recursive: true }).map(String).sort();
  return new Map(
    names
      .filter((name) => statSync(join(folder, name)).isFile())
      .map((name) => [
        name,
        createHash('sha256')
          .update(readFileSync(join(folder, name)))
          .digest('hex'),
      ]),
  );
};

const cache = join(root, '.cache');
// The first makes everything anew, the second finds all of it kept.
rmSync(join(cache, 'kept'), { recursive: true, force: true });
mkdirSync(cache, { recursive: true });
const folder = mkdtempSync(join(cache, 'same-bytes-'));
try {
  const built = [];
  for (const name of ['one', 'two']) {
    const dist = join(folder, name);
    await build({ dist });
    built.push(hashes(dist));
  }
  const [one, two] = built as [Map<string, string>, Map<string, string>];
  const names = new Set([...one.keys(), ...two.keys()]);
  const differing = [...names].filter((name) => one.get(name) !== two.get(name));
  for (const name of differing) console.log(`${name} differs`);
  console.log(
    `${names.size} files of a build anew and of one from what it kept: ${differing.length} differ`,
  );
  process.exitCode = names.size > 0 && differing.length === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true });
}
