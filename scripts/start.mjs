import { parseArgs } from 'node:util';
import { buildProject, OPTIONS } from './build.mjs';
import { display } from './report/display.mjs';
import { expectFree, serve, settingsFrom } from './serve.mjs';
import { setupStep } from './setup.mjs';

try {
  const { values } = parseArgs({ options: OPTIONS });
  const settings = settingsFrom(process.env);
  await expectFree(settings);
  const show = display();
  await setupStep(show, values);
  if (!(await buildProject({ ...values, show }))) console.log('start: dist/ is up to date.');
  const { url } = await serve(settings);
  console.log(`The site is at ${url} (Ctrl+C stops it).`);
} catch (error) {
  console.error(`start: ${error.message}`);
  process.exitCode = 1;
}
