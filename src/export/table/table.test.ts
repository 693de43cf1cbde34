import { expect, test } from 'vitest';
import { LOCALES } from '../../model/locale.ts';
import { DATA_TEXTS } from '../data-texts.ts';
import { isExport } from './addresses.ts';
import { realFiles } from '../testing/fixture.ts';
import { unzipTexts } from '../testing/read-back.ts';
import { allowTime } from '../testing/survives.ts';
import { exportFiles } from './files.ts';
import { makePiece } from './pieces.ts';
import { KINDS } from './table.ts';
import { sha256 } from '../../cache/hash.ts';
import { caseVersion } from '../version.ts';

allowTime();
const { corpus, files, text } = realFiles();

test('every path is given once, and follows its pattern', () => {
  expect(new Set(files.list.map(({ path }) => path)).size).toBe(files.list.length);
  for (const { path, kind } of files.list) {
    const pattern = kind.pattern.replace(/[.]/g, '\\.').replace(/\{\w+\}/g, '[a-z0-9-]+');
    expect(path).toMatch(new RegExp(`^${pattern}$`));
  }
});

test('every file is known by its address, and nothing else is', () => {
  expect(files.list.filter(({ path }) => !isExport(path))).toEqual([]);
  for (const path of ['', 'en/', 'en/cases/a/', 'de/feed.xml', 'corpus/', 'case.css', 'x/llms.txt'])
    expect(isExport(path), path).toBe(false);
});

test('every kind is described in every language, and nothing else is', () => {
  for (const locale of LOCALES)
    expect(Object.keys(DATA_TEXTS[locale].kinds)).toEqual(KINDS.map(({ id }) => id));
});

// Files of a kind are written by the same code.
const lastOfKind = [...Map.groupBy(files.list, ({ kind }) => kind.id).values()].flatMap((some) =>
  some.slice(-40),
);

test('every file states the version: its case’s, or that of all', async () => {
  for (const { path, caseId, kind } of lastOfKind) {
    const one = corpus.cases.find(({ id }) => id === caseId || kind.id === 'blocks');
    const version = one ? caseVersion(one) : corpus.version;
    const inside = path.endsWith('.epub')
      ? unzipTexts(await files.bytes(path))['EPUB/package.opf']
      : (await text(path)).replaceAll('\\', '');
    expect(inside, path).toContain(version.text);
  }
});

test('a file with the texts of all cases is made a case at a time', async () => {
  const asked: string[] = [];
  const { list, chunks } = exportFiles(corpus, new Map(), (name, one) => {
    asked.push(name);
    return makePiece(corpus, name, one);
  });
  for (const { path } of list.filter(({ kind }) => ['blocks', 'tmx', 'epub'].includes(kind.id))) {
    asked.length = 0;
    for (const _ of await chunks(path)) if (asked.length > 0) break;
    expect(asked.length, path).toBeLessThan(corpus.cases.length);
  }
});

test('the checksums are those of the files', async () => {
  const lines = (await text('corpus/checksums.txt')).trimEnd().split('\n').slice(1);
  expect(lines).toHaveLength(files.list.length - 1);
  for (const line of lines) {
    const [sum, name = ''] = line.split('  ');
    const path = new URL(name, 'https://x/corpus/').pathname.slice(1);
    expect(sum).toBe(sha256(await files.bytes(path)));
  }
});
