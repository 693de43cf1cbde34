import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { keptIn } from '../../cache/kept.ts';
import { frozenCorpus } from '../../content/testing/frozen.ts';
import { isPublished, type Case } from '../../model/corpus.ts';
import { writeSearch } from './write-search.ts';

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

const write = (all: readonly Case[], out: string, kept: string, most?: number) =>
  writeSearch(
    {
      vocabulary,
      pages,
      cases: all.map((one) => ({ id: one.id, key: JSON.stringify(one), read: () => one })),
    },
    out,
    { kept: (part) => keptIn(join(kept, part)), ...(most !== undefined && { most }) },
  );

const filesIn = (out: string): Map<string, string> =>
  new Map(
    readdirSync(out, { recursive: true, withFileTypes: true })
      .filter((one) => one.isFile())
      .map((one) => join(one.parentPath, one.name))
      .sort()
      .map((file) => [file.slice(out.length), readFileSync(file, 'latin1')]),
  );

/** Each test goes on from the same build, which is made once. */
const FIRST = mkdtempSync(join(tmpdir(), 'search-first-'));
afterAll(() => rmSync(FIRST, { recursive: true }));
beforeAll(async () => {
  const { read, made } = await write(some, join(FIRST, 'out'), join(FIRST, 'kept'));
  expect([read, made]).toEqual([4, 3]);
});

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'search-'));
  cpSync(FIRST, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));
const at = (name: string): string => join(folder, name);

it('makes nothing anew of what is as it was, and the same bytes', async () => {
  const again = await write(some, at('again'), at('kept'));
  expect([again.read, again.made]).toEqual([0, 0]);
  expect(filesIn(at('again'))).toEqual(filesIn(at('out')));
});

it('makes the same bytes of documents in several bundles, of which a change makes some anew', async () => {
  const MOST = 12;
  const divided = await write(some, at('divided'), at('kept'), MOST);
  expect(filesIn(at('divided'))).toEqual(filesIn(at('out')));
  const changed = [withWords(some[0]!, 'callcentrefloor'), ...some.slice(1)];
  const again = await write(changed, at('again'), at('kept'), MOST);
  expect(divided.made).toBe(divided.bundles);
  expect(again.made).toBeLessThan(again.bundles / 2);
});

// A compound of what others have apart, a word that the segmenter does not know, a character of
// Taiwan, what stands in one script alone.
const WORDS = [
  'callcentrefloor callcentrefloor',
  '徐晓燕 徐晓燕 徐晓燕',
  '網路裡著名',
  'پاسخگویی پاسخ‌گویی',
];
it.each([WORDS.join(' '), ...(process.env.SWEEP ? WORDS : [])])(
  'makes with a changed text the bytes of a build anew: %s',
  async (added) => {
    const changed = [withWords(some[0]!, added), ...some.slice(1)];
    const kept = await write(changed, at('kept-made'), at('kept'));
    await write(changed, at('anew'), at('none'));
    expect(kept.read).toBeLessThanOrEqual(some.length);
    expect(filesIn(at('kept-made'))).toEqual(filesIn(at('anew')));
  },
);

it('makes anew what is damaged', async () => {
  for (const name of readdirSync(at('kept'), { recursive: true, withFileTypes: true }))
    if (name.isFile()) writeFileSync(join(name.parentPath, name.name), '[1, 2');
  const again = await write(some, at('again'), at('kept'));
  expect([again.read, again.made]).toEqual([4, 3]);
  expect(filesIn(at('again'))).toEqual(filesIn(at('out')));
});
