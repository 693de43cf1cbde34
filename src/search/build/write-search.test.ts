import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { keptIn } from '../../cache/kept.ts';
import { frozenCorpus } from '../../content/testing/frozen.ts';
import { isPublished, type Case } from '../../model/corpus.ts';
import { writeSearch } from './write-search.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'search-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const { vocabulary, pages, cases } = frozenCorpus();
const some = cases.filter(isPublished).slice(0, 4);

/** A case with words after its first paragraph in a language: in no other text, or often enough to be known. */
const withWords = (one: Case, added: string): Case => ({
  ...one,
  articles: Object.fromEntries(
    Object.entries(one.articles).map(([locale, article]) => [
      locale,
      {
        ...article,
        blocks: article.blocks.map((block, at) =>
          at === 1 ? { ...block, text: `${block.text} ${added}` } : block,
        ),
      },
    ]),
  ),
});

const write = (all: readonly Case[], out: string, kept = 'kept') =>
  writeSearch(
    {
      vocabulary,
      pages,
      cases: all.map((one) => ({ id: one.id, key: JSON.stringify(one), read: () => one })),
    },
    join(folder, out),
    { kept: (part) => keptIn(join(folder, kept, part)) },
  );

const filesIn = (out: string): Map<string, string> =>
  new Map(
    readdirSync(join(folder, out), { recursive: true, withFileTypes: true })
      .filter((one) => one.isFile())
      .map((one) => join(one.parentPath, one.name))
      .sort()
      .map((file) => [file.slice(join(folder, out).length), readFileSync(file, 'latin1')]),
  );

it('makes nothing anew of what is as it was, and the same bytes', async () => {
  const first = await write(some, 'one');
  const again = await write(some, 'two');
  expect([first.read, first.made, again.read, again.made]).toEqual([4, 3, 0, 0]);
  expect(filesIn('two')).toEqual(filesIn('one'));
});

// A compound of what others have apart, a word that the segmenter does not know, a character of
// Taiwan, what stands in one script alone.
it.each([
  'callcentrefloor callcentrefloor',
  '徐晓燕 徐晓燕 徐晓燕',
  '網路裡著名',
  'پاسخگویی پاسخ‌گویی',
])('makes with a changed text the bytes of a build anew: %s', async (added) => {
  await write(some, 'before');
  const changed = [withWords(some[0]!, added), ...some.slice(1)];
  const kept = await write(changed, 'kept-made');
  await write(changed, 'anew', 'none');
  expect(kept.read).toBeLessThanOrEqual(some.length);
  expect(filesIn('kept-made')).toEqual(filesIn('anew'));
});

it('makes anew what is damaged', async () => {
  await write(some, 'one');
  const room = join(folder, 'kept');
  for (const name of readdirSync(room, { recursive: true, withFileTypes: true }))
    if (name.isFile()) writeFileSync(join(name.parentPath, name.name), '[1, 2');
  const again = await write(some, 'two');
  expect([again.read, again.made]).toEqual([4, 3]);
  expect(filesIn('two')).toEqual(filesIn('one'));
});
