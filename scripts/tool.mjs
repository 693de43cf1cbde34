import { display } from './report/display.mjs';
import { isMain } from './in-turn/is-main.mjs';
import { expectPlainPath, pinnedNode, run, scriptEnv, toolEnv } from './run.mjs';
import { isInstalled, setupStep } from './setup.mjs';

/** The commands that run on what is installed: each a script for the pinned Node. */
export const TOOLS = {
  dev: ['node_modules/astro/bin/astro.mjs', 'dev'],
  check: ['src/editor/check.ts'],
  sync: ['src/editor/sync.ts'],
  new: ['src/editor/new.ts'],
  import: ['src/editor/import.ts'],
  apply: ['src/editor/apply.ts'],
  translations: ['src/editor/translations.ts'],
  generate: ['src/editor/generate.ts'],
};

/** Runs a command, after installing what is missing, and resolves to its exit code. */
async function runTool(name, args) {
  if (!Object.hasOwn(TOOLS, name)) throw new Error(`there is no command ${name}.`);
  if (name === 'dev') expectPlainPath();
  if (!isInstalled()) await setupStep(display({ out: process.stderr }));
  const env = TOOLS[name][0].endsWith('.ts') ? scriptEnv() : toolEnv();
  return run([pinnedNode(), ...TOOLS[name], ...args], { env });
}

if (isMain(import.meta.url)) {
  const [name, ...args] = process.argv.slice(2);
  try {
    process.exitCode = await runTool(name, args);
  } catch (error) {
    console.error(`${name}: ${error.message}`);
    process.exitCode = 1;
  }
}
