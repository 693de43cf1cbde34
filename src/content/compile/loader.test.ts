import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { expect, it } from 'vitest';
import { change, LOCKED, withProject, type Files } from '../testing/fixture.ts';
import { LOADERS } from './loader.ts';
import { pack, unpack, type Packed } from './pack.ts';

const EN = 'cases/dead-phones/article.en.mdx';

/** What the development server has of files: the entries of its store, and what it logged. */
const serve = (files: Files): Promise<{ store: Packed[]; logged: string[] }> =>
  withProject(files, async (root) => {
    const store = new Map<string, Packed>();
    const logged: string[] = [];
    const context = {
      config: { root: pathToFileURL(`${root}/`) },
      watcher: { add: () => undefined, on: () => undefined },
      logger: { error: (message: string) => logged.push(message) },
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
  expect(logged).toEqual([]);
  expect(JSON.stringify(store.map(unpack))).toContain('all went on');
});

it('logs a mistake and keeps the last good state', async () => {
  const { store, logged } = await serve(change(LOCKED, EN, 'service went on', '{1}'));
  expect(logged.join()).toContain(`content/${EN}:12:41 mdx-expression`);
  expect(store).toEqual([]);
});

it('hands its texts over in letters that make no mark of a framework', () => {
  const marks = ['import.meta.env', '__ASTRO_IMAGE_a.png', '@@ASTRO-LINKS@@', '\u0000 ✂ 中 ی'];
  const { packed } = pack({ marks });
  expect(packed).toMatch(/^[A-Za-z0-9+/]*={0,2}$/);
  expect(unpack({ packed })).toEqual({ marks });
});
