import { createServer } from 'node:http';
import { expect, test } from 'vitest';
import { capture } from './report/capture.mjs';

const start = (...args) => [process.execPath, 'scripts/start.mjs', ...args];

test('a port in use: one line, before anything is installed or built', async () => {
  const other = createServer();
  await new Promise((resolve) => other.listen(0, '127.0.0.1', resolve));
  const { port } = other.address();
  const env = { ...process.env, PORT: String(port), HOST: '' };
  const error = await capture(start(), { env }).catch((thrown) => thrown);
  other.close();
  expect([error.message, error.output]).toEqual([
    'exit code 1',
    `start: Port ${port} is taken: set PORT to another one.\n`,
  ]);
});

test('an option that is not there: one line', async () => {
  const error = await capture(start('--loud')).catch((thrown) => thrown);
  expect(error.message).toBe('exit code 1');
  expect(error.output).toMatch(/^start: Unknown option '--loud'.*\n$/);
});
