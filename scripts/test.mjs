import { browserPath } from './browser.mjs';
import { npmCommand, pinnedEnv, run } from './run.mjs';
import { setup } from './setup.mjs';

const SCRIPTS = ['lint', 'format:check', 'types', 'check', 'unit', 'build', 'e2e'];

/** A step is a name and a function; it fails by throwing. */
const steps = [
  ['setup', () => setup()],
  [
    'browser',
    () => {
      process.env.CHROMIUM_PATH = browserPath();
      console.log(`browser: ${process.env.CHROMIUM_PATH}`);
    },
  ],
  ...SCRIPTS.map((name) => [name, () => npmRun(name)]),
];

async function npmRun(name) {
  // The tests ask for the site as it is built by default.
  const { SITE_URL: _site, BASE_PATH: _base, EDIT_URL: _edit, ...rest } = pinnedEnv();
  const env = { ...rest, ASTRO_TELEMETRY_DISABLED: '1' };
  const code = await run([...npmCommand(), 'run', '--silent', name], { env });
  if (code !== 0) throw new Error(`exit code ${code}`);
}

const started = Date.now();
for (const [name, step] of steps) {
  console.log(`\n── ${name}`);
  try {
    await step();
  } catch (error) {
    console.error(`\ntest: "${name}" failed: ${error.message}`);
    process.exit(1);
  }
}
const seconds = Math.round((Date.now() - started) / 1000);
console.log(`\ntest: all ${steps.length} steps passed in ${seconds} s.`);
