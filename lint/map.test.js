import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { RANKS } from './ranks-table.js';

/** No folder holds more files beside each other, tests and their data not counted. */
const MOST_FILES = 16;

const GUIDES = ['CONTRIBUTING.md', 'README.md'];
const CODE_SPAN = /(?<!`)`([^`\n]+)`(?!`)/g;
const PATH = /^[\w.[][\w.[\]*-]*(?:\/[\w.[\]*-]+)+\/?$|^[\w.-]+\.(?:[cm]?[jt]s|astro|css|json|md)$/;

/** What builds make is there only after one. */
const MADE = readFileSync('.gitignore', 'utf8')
  .split('\n')
  .filter((line) => line.endsWith('/'));

const map = between(readFileSync('CONTRIBUTING.md', 'utf8'), '## The map of the house', '\n## ');
const ranked = map
  .split('\n')
  .map((line) => line.split('|').slice(1, 3))
  .filter(([rank]) => /^\s*\d+\s*$/.test(rank));
const roomsOf = new Map(
  map
    .split(/\n(?=- |\n)/)
    .filter((item) => item.startsWith('- '))
    .flatMap((item) => {
      const [folders, ...rooms] = item.split(':');
      const names = spans(rooms.join(':')).filter((name) => /^[\w[\]-]+$/.test(name));
      return spans(folders).map((folder) => [folder, names]);
    }),
);

function between(text, start, end) {
  const from = text.indexOf(start) + start.length;
  return text.slice(from, text.indexOf(end, from));
}

function spans(text) {
  return Array.from(text.matchAll(CODE_SPAN), ([, span]) => span);
}

/** The folders within a folder, but for what only tests use. */
function foldersIn(path) {
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'testing')
    .map(({ name }) => name)
    .sort();
}

/** The paths that a guide names and that lead to nothing. */
function deadPaths(guide) {
  return spans(guide).filter(
    (span) =>
      PATH.test(span) &&
      !MADE.some((folder) => span.startsWith(folder)) &&
      !existsSync(span) &&
      globSync(span).length === 0,
  );
}

/** Content is data: how many concepts a scheme has is nobody's fault. */
const CONTENT = 'e2e/fixtures/corpus';

/** Folders with too many files beside each other, from a folder downwards. */
function crowded(path) {
  const entries = readdirSync(path, { withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && !/\.(?:test|spec)\./.test(entry.name));
  return [
    ...(files.length > MOST_FILES ? [`${path}: ${files.length} files`] : []),
    ...foldersIn(path)
      .map((name) => `${path}/${name}`)
      .filter((folder) => folder !== CONTENT)
      .flatMap(crowded),
  ];
}

test('the ranks of the map are those of the linter', () => {
  const told = [];
  for (const [rank, units] of ranked) (told[Number(rank)] ??= []).push(...spans(units));
  expect(told.map((units) => units.sort())).toEqual(RANKS.map((units) => [...units].sort()));
});

test('every folder of src stands in the map', () => {
  const told = [...RANKS.flat(), ...roomsOf.keys()];
  const isTold = (folder) =>
    told.includes(folder) ||
    (told.some((unit) => unit.startsWith(`${folder}/`)) &&
      foldersIn(folder).every((name) => isTold(`${folder}/${name}`)));
  expect(foldersIn('src').filter((name) => !isTold(`src/${name}`))).toEqual([]);
});

test('every folder of the project outside src stands in the map', () => {
  const folders = foldersIn('.').filter((name) => !name.startsWith('.') && name !== 'src');
  expect(folders.filter((name) => !MADE.includes(`${name}/`) && !roomsOf.has(name))).toEqual([]);
});

test.each([...roomsOf])('the rooms of %s are those of the map', (folder, rooms) => {
  expect([...rooms].sort()).toEqual(foldersIn(folder));
});

test('a ranked folder with rooms has its line', () => {
  const folders = RANKS.flat().filter((unit) => !/\.\w+$/.test(unit));
  const silent = folders.filter((unit) => foldersIn(unit).length > 0 && !roomsOf.has(unit));
  expect(silent).toEqual([]);
});

test.each(GUIDES)('every path that %s names exists', (guide) => {
  expect(deadPaths(readFileSync(guide, 'utf8'))).toEqual([]);
});

test('a path that leads to nothing is found, and what is no path is left alone', () => {
  const gone = ['src/corpus', 'src/text/*-gone.ts', 'src/pages/[gone]/', 'gone.mjs'];
  const fine = [
    'src/i18n/*.ts',
    'src/pages/[locale]',
    'npm run x',
    '/fa/',
    '@citation-js/core',
    'dist/',
    '.cache/kept',
  ];
  const guide = [...gone, ...fine].map((span) => `\`${span}\``).join(', ');
  expect(deadPaths(guide)).toEqual(gone);
});

test('every table of the languages is named where it is said what a new one needs', () => {
  const paragraph = between(readFileSync('CONTRIBUTING.md', 'utf8'), '- A new language:', '\n- ');
  const named = new Set(spans(paragraph).flatMap((span) => globSync(span)));
  const tables = globSync('src/**/*.{ts,tsx,astro}')
    .filter((path) => !/\.test\.|\/testing\//.test(path))
    .filter((path) => {
      const text = readFileSync(path, 'utf8');
      return ['en', 'zh', 'fa'].every((key) => new RegExp(`(?:^|[{(,\\s])${key}: `).test(text));
    });
  expect(tables.filter((path) => !named.has(path))).toEqual([]);
});

test.each(['src', 'bench', 'e2e', 'scripts'])('no folder of %s is crowded', (folder) => {
  expect(crowded(folder)).toEqual([]);
});
