import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { tellDone } from '../report/marks.mjs';

// A line is a script with its arguments.
for await (const line of createInterface({ input: process.stdin })) {
  const [script, ...args] = JSON.parse(line);
  const file = resolve(script);
  process.argv.splice(1, process.argv.length, file, ...args);
  await import(pathToFileURL(file).href);
  if (process.exitCode) process.exit();
  tellDone(script);
}
