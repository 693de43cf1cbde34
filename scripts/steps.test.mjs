import { setTimeout as later } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { choose, runAll } from './run-all.mjs';
import { cannotRun, runSteps, tally } from './steps.mjs';

/** A display that keeps what it was told. */
function record() {
  const events = [];
  const show = {
    print: (text) => events.push(text),
    begin: (name) => events.push(`begin ${name}`),
    tell: (name, progress) => events.push(`${name}: ${progress}`),
    end: (name, { outcome, note = '', output = '' }) =>
      events.push([outcome, name, note, output].filter(Boolean).join(' ')),
  };
  return { events, show };
}

const pass = (name, more) => ({ name, run: () => Promise.resolve('well'), ...more });
const fail = (name, more) => ({
  name,
  run: () => Promise.reject(Object.assign(new Error('exit code 3'), { output: 'why' })),
  ...more,
});
const outcomes = (results) => results.map(({ name, outcome }) => `${name} ${outcome}`);

/** Steps that say how many of them run at a time. */
function counted() {
  const count = { now: 0, most: 0 };
  const run = async () => {
    count.now += 1;
    count.most = Math.max(count.most, count.now);
    await later(5);
    count.now -= 1;
  };
  return { count, step: (name, more) => ({ name, run, ...more }) };
}

test('all that needs no failed step runs, and what is left out is said', async () => {
  const { events, show } = record();
  const steps = [
    fail('lint'),
    pass('unit'),
    pass('e2e', { needs: ['lint'] }),
    pass('late', { needs: ['e2e'] }),
  ];
  const results = await runSteps(steps, show);
  expect(outcomes(results)).toEqual(['lint failed', 'unit passed', 'e2e skipped', 'late skipped']);
  expect(events).toContain('failed lint exit code 3 why');
  expect(events).toContain('skipped e2e not run: it needs lint');
  expect(events).toContain('skipped late not run: it needs e2e');
});

test('a step that tells how far it is is heard', async () => {
  const { events, show } = record();
  const run = (tell) => {
    tell('1 of 2');
    return Promise.resolve({ note: 'done', output: 'a warning' });
  };
  await runSteps([{ name: 'unit', run }], show);
  expect(events).toEqual(['begin unit', 'unit: 1 of 2', 'passed unit done a warning']);
});

test('a step begins when those that it needs have passed', async () => {
  const { events, show } = record();
  const steps = [
    { name: 'build', run: () => later(5) },
    pass('e2e', { needs: ['build'] }),
    pass('lint'),
  ];
  await runSteps(steps, show);
  const begun = events.filter((event) => event.startsWith('begin'));
  expect(begun).toEqual(['begin build', 'begin lint', 'begin e2e']);
});

test.each([
  ['two at a time on two cores', {}, 2],
  ['one at a time of those that use the same', { uses: 'astro' }, 1],
  ['one at a time of those that keep both cores busy', { cores: 2 }, 1],
])('%s', async (_name, more, most) => {
  const { count, step } = counted();
  await runSteps(
    ['a', 'b', 'c'].map((name) => step(name, more)),
    record().show,
  );
  expect(count.most).toBe(most);
});

test('a step that cannot run here is no failure, and is counted', async () => {
  const run = () => Promise.reject(cannotRun('there is no /proc'));
  const { events, show } = record();
  const results = await runSteps([pass('a'), { name: 'growth', run }], show);
  expect(events).toContain('skipped growth cannot run here: there is no /proc');
  expect(tally(results)).toEqual({ ok: true, line: '1 passed, 0 failed, 1 skipped' });
});

test('a step that needs one that is not there is an error', async () => {
  const steps = [pass('a', { needs: ['b'] })];
  await expect(runSteps(steps, record().show)).rejects.toThrow('a');
});

test('the close is a line with the totals, then the tally alone', async () => {
  const good = record();
  expect(await runAll('test', [pass('a'), pass('b')], good.show)).toBe(0);
  expect(good.events.at(-1)).toBe('2 passed, 0 failed');
  const bad = record();
  expect(await runAll('test', [fail('a'), pass('b'), fail('c')], bad.show)).toBe(1);
  expect(bad.events.at(-2)).toMatch(/^\ntest: 3 steps in .* s; failed: a, c$/);
  expect(bad.events.at(-1)).toBe('1 passed, 2 failed');
});

test('no step at all is no success', async () => {
  expect(await runAll('test', [], record().show)).toBe(1);
});

test('named steps run with those that they need', () => {
  const steps = [pass('setup'), pass('site', { needs: ['setup'] }), pass('growth')];
  expect(choose(steps, ['site']).map(({ name }) => name)).toEqual(['setup', 'site']);
  expect(choose(steps, [])).toEqual(steps);
  expect(() => choose(steps, ['speed'])).toThrow('no step is called speed: setup, site, growth');
});
