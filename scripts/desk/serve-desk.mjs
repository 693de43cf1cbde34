import { randomBytes } from 'node:crypto';
import { withWorkingCopy } from '../../src/desk/server/api.ts';
import { takeBackAbandoned } from '../../src/editor/apply/write-all.ts';
import { isMain } from '../in-turn/is-main.mjs';
import { root as project } from '../run.mjs';
import { serve, settingsFrom } from '../serve.mjs';

/**
 * Serves the built desk with the working copy below `root`, to this machine alone, and resolves to
 * `{ url, token, close }`. The address of the desk has the token behind its `#`, which no browser
 * sends.
 * @param {{ root?: string, dir?: string, basePath?: string, port?: number, locale?: string }} settings
 */
export async function serveDesk({ root = project, locale = 'en', ...settings } = {}) {
  takeBackAbandoned(root);
  const door = { token: randomBytes(24).toString('base64url'), port: 0 };
  const around = (site) => withWorkingCopy(site, root, door);
  const { port, url, close } = await serve({ ...settings, hosts: ['127.0.0.1'], around });
  door.port = port;
  const { pathname } = new URL(url);
  const address = `http://127.0.0.1:${port}${pathname}${locale}/desk/#token=${door.token}`;
  return { url: address, token: door.token, port, close };
}

/** The language of the terminal, if the desk has it. */
function localeOf(env) {
  const language = (env.LC_ALL ?? env.LANG ?? '').slice(0, 2);
  return ['zh', 'fa'].includes(language) ? language : 'en';
}

if (isMain(import.meta.url)) {
  try {
    const { url } = await serveDesk({
      ...settingsFrom(process.env),
      root: process.env.CONTENT_ROOT ?? project,
      locale: localeOf(process.env),
    });
    console.log(`The desk is at ${url} (Ctrl+C stops it).`);
  } catch (error) {
    console.error(`desk: ${error.message}`);
    process.exitCode = 1;
  }
}
