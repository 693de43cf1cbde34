import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Whether the file of this address is the one that Node was asked to run. */
export function isMain(url) {
  const [, started] = process.argv;
  return Boolean(started) && realpathSync(started) === realpathSync(fileURLToPath(url));
}
