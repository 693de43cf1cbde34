import { beforeEach, expect, test } from 'vitest';
import { display } from './display.mjs';

let time;
let written;
let out;
beforeEach(() => {
  time = 0;
  written = '';
  out = { write: (text) => (written += text), columns: 40 };
});
const open = (more = {}) => display({ out: Object.assign(out, more), now: () => time });

test('a line for each step that has ended', () => {
  const show = open();
  show.begin('unit');
  show.end('unit', { outcome: 'passed', milliseconds: 84_400, note: '12 tests' });
  show.end('e2e', { outcome: 'skipped', note: 'not run: it needs build' });
  expect(written).toBe(
    '✓ unit                84 s  12 tests\n– e2e                       not run: it needs build\n',
  );
});

test('the output of a step that failed stands whole below it', () => {
  const show = open();
  show.begin('lint');
  show.end('lint', { outcome: 'failed', milliseconds: 400, note: 'exit code 1', output: 'a\nb\n' });
  expect(written).toBe('✗ lint               0.4 s  exit code 1\na\nb\n\n');
});

test('elsewhere than on a terminal: a line now and then, ever less often', () => {
  const show = open();
  show.begin('unit');
  const tick = (at, progress) => {
    time = at * 1000;
    show.tell('unit', progress);
    show.refresh();
  };
  for (let second = 1; second <= 100; second += 1) tick(second, `${second} of 100`);
  show.end('unit', { outcome: 'passed', milliseconds: 100_000 });
  expect(written.split('\n').slice(0, -2)).toEqual([
    '… unit 10 of 100 10 s',
    '… unit 30 of 100 30 s',
    '… unit 70 of 100 70 s',
  ]);
});

test('on a terminal: one line, written anew and never wider', () => {
  const show = open({ isTTY: true });
  show.begin('unit');
  show.begin('build');
  show.tell('unit', '1,204 of 2,475 tests in many files');
  time = 1000;
  show.refresh();
  const last = written.split('\r\u001B[2K').at(-1);
  expect(last).toBe('… unit 1,204 of 2,475 tests in many fil');
  expect(written).not.toContain('\n');
  show.end('unit', { outcome: 'passed', milliseconds: 1000 });
  show.end('build', { outcome: 'passed', milliseconds: 1000 });
  expect(written.endsWith('build              1.0 s\n')).toBe(true);
});

test('on a terminal: how long a step will still take, once that can be told', () => {
  const show = open({ isTTY: true, columns: 80 });
  show.begin('pages');
  time = 30_000;
  show.tell('pages', '1,000 of 4,000 pages');
  time = 31_000;
  show.refresh();
  expect(written.split('\r\u001B[2K').at(-1)).toBe('… pages 1,000 of 4,000 pages 31 s (90 s left)');
  show.end('pages', { outcome: 'passed', milliseconds: 31_000 });
});
