import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { groupsOf, isWritten, otherOrder, withoutOtherOrders } from './page-groups.ts';

test('knows a file that an earlier step has written, with a slash after its address or without', () => {
  const out = mkdtempSync(join(tmpdir(), 'pages-'));
  try {
    mkdirSync(join(out, 'corpus'));
    writeFileSync(join(out, 'corpus/corpus.jsonl'), '{}');
    const written = (pathname: string, type = 'endpoint') =>
      isWritten(out, { route: { type }, pathname });
    expect(written('/corpus/corpus.jsonl')).toBe(true);
    expect(written('/corpus/corpus.jsonl/')).toBe(true);
    expect(written('/corpus/corpus.tmx/')).toBe(false);
    expect(written('/corpus/corpus.jsonl', 'page')).toBe(false);
  } finally {
    rmSync(out, { recursive: true });
  }
});

test('pages that follow each other and are made of the same are kept together', () => {
  const path = (pathname: string, component: string, cacheKey?: string) =>
    ({ pathname, route: { component }, cacheKey }) as unknown as Parameters<typeof groupsOf>[0][0];
  const paths = [
    path('/a/', 'case', '1'),
    path('/b/', 'case', '1'),
    path('/c/', 'case', '2'),
    path('/about/', 'about'),
    path('/d/', 'pair', '2'),
  ];
  const of = (common: string, some = paths) => groupsOf(some, common);
  expect(of('x').map((group) => group.paths.map(({ pathname }) => pathname))).toEqual([
    ['/a/', '/b/'],
    ['/c/'],
    ['/d/'],
  ]);
  const [first] = of('x');
  expect(of('x')[0]).toEqual(first);
  for (const other of [of('y'), of('x', paths.slice(0, 1))]) {
    expect(other[0]!.name).toBe(first!.name);
    expect(other[0]!.key).not.toBe(first!.key);
  }
});

test('a page of two languages answers by the name of both orders, and is rendered for one', () => {
  expect(otherOrder('en/cases/a-zh/zh-en/index.html')).toBe('en/cases/a-zh/en-zh/index.html');
  for (const file of [
    'en/cases/a/index.html',
    'en/cases/zh-en/index.html',
    'en/cases/a/zh-en-short/index.html',
  ])
    expect(otherOrder(file)).toBeUndefined();
  const paths = ['/en/cases/a/en-zh/', '/en/cases/a/zh-en/', '/en/cases/a/zh-en-short/'].map(
    (pathname) => ({ pathname, route: { type: 'page' } }),
  ) as unknown as Parameters<typeof withoutOtherOrders>[0];
  expect(withoutOtherOrders(paths)).toEqual([paths[0], paths[2]]);
});
