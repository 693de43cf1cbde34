import { expect, test } from 'vitest';
import { capture } from './capture.mjs';
import { npmStep, testEnv } from '../npm-step.mjs';

const script = (code) => [process.execPath, '--eval', code];

test('it resolves to the last line and what stood before', async () => {
  const said = await capture(script(`console.log('a warning'); console.log('5 cases')`));
  expect(said).toEqual({ note: '5 cases', output: 'a warning' });
});

test('marks are heard and taken out, also those behind other output and cut in two', async () => {
  const heard = [];
  const code = `const { stdout } = process;
    stdout.write('··::progress 1 of 2\\n··::prog');
    setTimeout(() => stdout.write('ress 2 of 2\\n\\n::summary 2 tests\\n'), 20);`;
  const said = await capture(script(code), { tell: (text) => heard.push(text) });
  expect(heard).toEqual(['1 of 2', '2 of 2']);
  expect(said).toEqual({ note: '2 tests', output: '····\n' });
});

test('a failure has the whole output, both streams', async () => {
  const code = `console.log('out'); console.error('err'); process.exitCode = 4`;
  const error = await capture(script(code)).catch((thrown) => thrown);
  expect(error.message).toBe('exit code 4');
  expect(error.output.split('\n').sort().join(' ').trim()).toBe('err out');
});

test('a program that is not there is a failure', async () => {
  await expect(capture(['no-such-program'])).rejects.toThrow('ENOENT');
});

test('a command that was ended is a failure', async () => {
  const code = `process.kill(process.pid, 'SIGTERM'); setInterval(() => {}, 1000)`;
  await expect(capture(script(code))).rejects.toThrow('ended by SIGTERM');
});

test('the tests are asked without the settings of the site', () => {
  const env = testEnv({ SITE_URL: 'a', BASE_PATH: 'b', EDIT_URL: 'c', HOME: '/home' });
  expect([env.SITE_URL, env.BASE_PATH, env.EDIT_URL, env.HOME]).toEqual([
    undefined,
    undefined,
    undefined,
    '/home',
  ]);
});

test('a script that is not there fails its step', async () => {
  const { run, needs } = npmStep('no-such-script');
  expect(needs).toEqual(['setup']);
  await expect(run()).rejects.toThrow('package.json has no script no-such-script');
});

test('a step that says that it cannot run here neither passes nor fails', async () => {
  const error = await capture(script(`console.log('::cannot-run no /proc')`)).catch((one) => one);
  expect([error.code, error.message]).toEqual(['CANNOT_RUN', 'cannot run here: no /proc']);
});
