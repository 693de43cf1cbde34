import { isFresh } from './freshness.mjs';
import { pinnedNode, run } from './run.mjs';
import { serve, settingsFrom } from './serve.mjs';
import { setup } from './setup.mjs';

try {
  const settings = settingsFrom(process.env);
  await setup();
  if (isFresh()) {
    console.log('start: dist/ is up to date.');
  } else if ((await run([pinnedNode(), 'scripts/build.mjs'])) !== 0) {
    throw new Error('the site could not be built; the reason is above.');
  }
  const { url } = await serve(settings);
  console.log(`The site is at ${url} (Ctrl+C stops it).`);
} catch (error) {
  console.error(`start: ${error.message}`);
  process.exitCode = 1;
}
