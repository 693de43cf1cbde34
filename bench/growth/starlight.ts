import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SetAside } from './aside.ts';
import { npmCommand, pinnedEnv } from '../../scripts/run.mjs';

const CONFIG = `import starlight from '@astrojs/starlight';
export default {
  integrations: [
    starlight({
      title: 'Articles',
      defaultLocale: 'en',
      locales: {
        en: { label: 'English', lang: 'en' },
        zh: { label: '中文', lang: 'zh-CN' },
        fa: { label: 'فارسی', lang: 'fa', dir: 'rtl' },
      },
    }),
  ],
};
`;

const COLLECTION = `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

/** An article as Starlight reads it: its title, and its text without our own elements. */
const asPage = (mdx: string): string => {
  const [, front = '', body = ''] = /^---\n([^]*?)\n---\n([^]*)$/.exec(mdx) ?? [];
  const title = /^title: .*$/m.exec(front)?.[0] ?? 'title: Untitled';
  return `---\n${title}\n---\n${body.replace(/<\/?[A-Za-z][^>]*>/g, '')}`;
};

/** Makes in `folder` a Starlight site of the articles of a project; installs it once. */
export const writeStarlight = (
  root: string,
  project: string,
  folder: string,
  setAside: SetAside,
): void => {
  mkdirSync(folder, { recursive: true });
  cpSync(join(root, 'bench/growth/starlight/package.json'), join(folder, 'package.json'));
  if (!existsSync(join(folder, 'node_modules/@astrojs/starlight'))) {
    const [program, ...args] = npmCommand();
    const { status } = spawnSync(program!, [...args, 'install', '--no-audit', '--no-fund'], {
      cwd: folder,
      env: pinnedEnv(),
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    if (status !== 0) throw new Error('Starlight could not be installed.');
  }
  const docs = join(folder, 'src/content/docs');
  for (const stale of ['src', 'dist', '.astro', 'node_modules/.astro'])
    setAside(join(folder, stale));
  mkdirSync(docs, { recursive: true });
  writeFileSync(join(folder, 'astro.config.mjs'), CONFIG);
  writeFileSync(join(folder, 'src/content.config.ts'), COLLECTION);
  for (const file of globSync('content/cases/*/article.*.mdx', { cwd: project })) {
    const [, id = '', locale = ''] = /cases\/([^/]+)\/article\.(\w+)\.mdx$/.exec(file) ?? [];
    mkdirSync(join(docs, locale), { recursive: true });
    writeFileSync(
      join(docs, locale, `${id}.md`),
      asPage(readFileSync(join(project, file), 'utf8')),
    );
  }
  for (const locale of ['en', 'zh', 'fa'])
    writeFileSync(join(docs, locale, 'index.md'), '---\ntitle: Articles\n---\nAll articles.\n');
};
