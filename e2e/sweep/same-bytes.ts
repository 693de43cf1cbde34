import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { build, stepsFor } from '../../scripts/build.mjs';
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

/** A program for Node that sets the clock of its process to a year. */
const clock = (year: number): string => `const Real = Date;
  const moved = Real.UTC(${year}, 0, 1, 23, 59) - Real.now();
  globalThis.Date = class extends Real {
    constructor(...given) { super(...(given.length > 0 ? given : [Real.now() + moved])); }
    static now() { return Real.now() + moved; }
  };`;

/** The environment of a machine in another year, country and time zone. */
const elsewhere = (year: number, LANG: string, TZ: string): NodeJS.ProcessEnv => ({
  ...process.env,
  ...{ LANG, LC_ALL: LANG, LANGUAGE: LANG, TZ },
  NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(clock(year))}`,
});

const cache = join(root, '.cache');
const parts = join(cache, 'parts');
const forget = (): void => {
  for (const name of ['kept', 'parts']) rmSync(join(cache, name), { recursive: true, force: true });
};

/**
 * Three ways to build the same: all of it anew, in 2100, from what that has kept, the clock gone back
 * to 1970, and of two parts, here and now.
 */
const WAYS: Record<string, (dist: string) => Promise<void>> = {
  anew: async (dist) => {
    forget();
    await build({ dist, env: elsewhere(2100, 'fa_IR.UTF-8', 'Pacific/Kiritimati') });
  },
  kept: (dist) => build({ dist, env: elsewhere(1970, 'tr_TR.UTF-8', 'America/St_Johns') }),
  parts: async (dist) => {
    forget();
    for (const part of ['1/2', '2/2']) await build({ dist, part, steps: stepsFor({ part }) });
    await build({ dist, steps: stepsFor({ join: parts }) });
    rmSync(parts, { recursive: true });
  },
};

mkdirSync(cache, { recursive: true });
const folder = mkdtempSync(join(cache, 'same-bytes-'));
try {
  const built = new Map<string, Map<string, string>>();
  for (const [way, make] of Object.entries(WAYS)) {
    const dist = join(folder, way);
    await make(dist);
    built.set(way, hashes(dist));
  }
  const names = new Set([...built.values()].flatMap((files) => [...files.keys()]));
  const differing = [...names].filter(
    (name) => new Set([...built.values()].map((files) => files.get(name))).size > 1,
  );
  for (const name of differing) console.log(`${name} differs`);
  console.log(
    `${names.size} files of builds ${[...built.keys()].join(', ')}: ${differing.length} differ`,
  );
  process.exitCode = names.size > 0 && differing.length === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true });
}
