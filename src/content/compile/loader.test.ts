import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { expect, it } from 'vitest';
import { change, LOCKED, withProject, type Files } from '../testing/fixture.ts';
import { lastFindings } from './content-channel.ts';
import { LOADERS } from './loader.ts';
import { pack, unpack, type Packed } from './pack.ts';

const RECORD = 'cases/dead-phones/case.yaml';
const EN = 'cases/dead-phones/article.en.mdx';

/** What the development server has of files: the entries of its store, and what it logged. */
const serve = (files: Files, isWriting = true): Promise<{ store: Packed[]; logged: string[] }> =>
  withProject(files, async (root) => {
    const store = new Map<string, Packed>();
    const logged: string[] = [];
    const log = (message: string) => logged.push(message);
    const context = {
      config: { root: pathToFileURL(`${root}/`) },
      ...(isWriting && { watcher: { add: () => undefined, on: () => undefined } }),
      logger: { error: log, warn: log },
      generateDigest: () => '',
      store: {
        keys: () => store.keys(),
        delete: (id: string) => store.delete(id),
        set: ({ id, data }: { id: string; data: Packed }) => store.set(id, data),
      },
    };
    await LOADERS.cases.load(context as unknown as LoaderContext);
    return { store: [...store.values()], logged };
  });

it('shows a text while it is written, before its lock is', async () => {
  const { store, logged } = await serve(change(LOCKED, EN, 'service went on', 'all went on'));
  expect(logged).toEqual([expect.stringContaining(`content/${EN}:12:1 lock-stale`)]);
  expect(JSON.stringify(store.map(unpack))).toContain('all went on');
});

it('logs a mistake and keeps the last good state', async () => {
  const { store, logged } = await serve(change(LOCKED, EN, 'service went on', '{1}'));
  expect(logged.join()).toContain(`content/${EN}:12:41 mdx-expression`);
  expect(store).toEqual([]);
});

it('logs the warnings of a draft, and keeps it out of a build', async () => {
  const draft = change(LOCKED, RECORD, 'status: published', 'status: draft');
  const files = change(draft, RECORD, 'value: 300', 'value: 400');
  const { store, logged } = await serve(files);
  expect(logged.join()).toContain('evidence-number');
  expect(store).toHaveLength(1);
  expect(lastFindings().map(({ rule }) => rule)).toContain('evidence-number');
  expect((await serve(files, false)).store).toEqual([]);
});

it('hands its texts over in letters that make no mark of a framework', () => {
  const marks = ['import.meta.env', '__ASTRO_IMAGE_a.png', '@@ASTRO-LINKS@@', '\u0000 ✂ 中 ی'];
  const { packed } = pack({ marks });
  expect(packed).toMatch(/^[A-Za-z0-9+/]*={0,2}$/);
  expect(unpack({ packed })).toEqual({ marks });
});
