import { existsSync, globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { StaticPaths, type StaticPathsApp } from 'astro/runtime/prerender/static-paths.js';
import { bundle, unbundle, type Bundled } from '../cache/bundle.ts';
import { keptIn, type Kept } from '../cache/kept.ts';
import { writeBelow } from '../cache/write-below.ts';

/** The pages of the site as Astro knows them while it builds. */
export type PagesData = Parameters<
  NonNullable<AstroIntegration['hooks']['astro:build:setup']>
>[0]['pages'];

const NAME = 'renderer';
const STYLES = 'styles.json';
/** Where Astro puts the code that makes the pages, and what they load, below the folder of the site. */
const FOLDERS = ['.prerender', '_'];
const ENTRY = 'prerender-entry.*.mjs';

/** What Astro calls to make a page of its own code: the part of it that is asked for here. */
interface BuiltApp extends StaticPathsApp {
  setInternals: (internals: { pagesByKeys: PagesData }) => void;
  setOptions: (options: object) => void;
  render: (request: Request, options: { routeData: unknown }) => Promise<Response>;
}

/** Where it is kept: it is made of the code alone, whatever the content is. */
export const rendererKept = (): Kept => keptIn(join(process.cwd(), '.cache/renderer'));

/** Keeps what Astro and Vite have made of the code: it makes the pages again without them. */
export const keepRenderer = (out: string, pages: PagesData, key: string, kept: Kept): void => {
  const styles = [...pages].map(([name, { styles: own }]) => [name, { styles: own }]);
  const files = FOLDERS.flatMap((folder) =>
    globSync(`${folder}/**`, { cwd: out, withFileTypes: true }).filter((one) => one.isFile()),
  ).map(({ parentPath, name }): Bundled => {
    const file = join(parentPath, name);
    return { path: file.slice(join(out, '/').length), body: readFileSync(file) };
  });
  if (globSync(ENTRY, { cwd: join(out, FOLDERS[0]!) }).length !== 1) return;
  kept.write(
    NAME,
    key,
    bundle([{ path: STYLES, body: Buffer.from(JSON.stringify(styles)) }, ...files]),
  );
};

const settings = {
  settings: { scripts: [] },
  logger: {
    options: {
      destination: {
        write: ({ level, message }: { level: string; message: string }): void => {
          if (level === 'warn' || level === 'error') console.error(`${level}: ${message}`);
        },
      },
    },
  },
};

/** Puts what was kept into the folder of the site; undefined if there is nothing for this key. */
export const restoreRenderer = (
  out: string,
  key: string,
  kept: Kept,
): AstroPrerenderer | undefined => {
  const body = kept.read(NAME, key);
  if (!body) return undefined;
  const [styles, ...files] = unbundle(body);
  for (const file of files) writeBelow(out, file.path, file.body);
  const chunks = join(out, FOLDERS[0]!);
  const [entry] = globSync(ENTRY, { cwd: chunks });
  if (!styles || !entry || !existsSync(join(chunks, entry))) return undefined;
  const pagesByKeys: PagesData = new Map(
    JSON.parse(Buffer.from(styles.body).toString()) as Iterable<[string, never]>,
  );
  let app: BuiltApp;
  return {
    name: 'unbroken-line-kept',
    setup: async () => {
      ({ app } = (await import(pathToFileURL(join(chunks, entry)).href)) as { app: BuiltApp });
      app.setInternals({ pagesByKeys });
      app.setOptions(settings);
    },
    getStaticPaths: () => new StaticPaths(app).getAll(),
    render: (request, { routeData }) => app.render(request, { routeData }),
    teardown: () => {
      rmSync(chunks, { recursive: true });
      return Promise.resolve();
    },
  };
};
