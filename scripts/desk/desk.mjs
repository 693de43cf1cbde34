import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildProject, OPTIONS } from '../build.mjs';
import { codePrint, isFresh } from '../freshness.mjs';
import { display } from '../report/display.mjs';
import { pinnedNode, root, run, toolEnv } from '../run.mjs';
import { expectFree, settingsFrom } from '../serve.mjs';
import { setupStep } from '../setup.mjs';

/** Always the same: what a browser keeps of drafts hangs on the address. */
const PORT = 4329;

/** The desk as it was built last, whatever has been written to the content since. */
async function buildDesk(values, show) {
  if (isFresh({ code: codePrint() })) return;
  try {
    await buildProject({ ...values, show });
  } catch (error) {
    if (!existsSync(join(root, 'dist', 'en', 'desk', 'index.html'))) throw error;
    console.error(`desk: ${error.message} The desk is as it was built before.`);
  }
}

try {
  const { values } = parseArgs({ options: OPTIONS });
  const { port = PORT } = settingsFrom(process.env);
  await expectFree({ port, hosts: ['127.0.0.1'] });
  const show = display();
  await setupStep(show, values);
  await buildDesk(values, show);
  const script = 'scripts/desk/serve-desk.mjs';
  const env = { ...toolEnv(), PORT: String(port) };
  process.exitCode = await run([pinnedNode(), script], { env });
} catch (error) {
  console.error(`desk: ${error.message}`);
  process.exitCode = 1;
}
