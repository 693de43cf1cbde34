import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { build, defaultClientConditions, type Rolldown } from 'vite';
import { expect, test } from 'vitest';
import { FROZEN, frozenCorpus } from '../testing/frozen.ts';
import { formatLine } from '../source/format.ts';

const ENTRY = `
import { loadCorpus } from '/src/content/compile/corpus.ts';
import { memoryFiles } from '/src/content/source/memory.ts';
export const read = (files) => loadCorpus(memoryFiles(files));
`;

/** Reading as one script for a browser; fails where a module of Node is asked for. */
const bundle = async (): Promise<string> => {
  const output = (await build({
    configFile: false,
    logLevel: 'error',
    resolve: { conditions: ['worker', ...defaultClientConditions] },
    plugins: [
      {
        name: 'entry',
        enforce: 'pre',
        resolveId: (id, importer) => {
          if (id === 'virtual:entry') return id;
          if (id.startsWith('node:')) throw new Error(`${importer} asks for ${id}`);
          return undefined;
        },
        load: (id) => (id === 'virtual:entry' ? ENTRY : undefined),
      },
    ],
    build: {
      write: false,
      minify: false,
      rolldownOptions: {
        input: 'virtual:entry',
        preserveEntrySignatures: 'strict',
        output: { format: 'iife', name: 'reading' },
      },
    },
  })) as Rolldown.RolldownOutput;
  return output.output[0].code;
};

const frozenFiles = (): Map<string, Uint8Array> =>
  new Map(
    readdirSync(join(FROZEN, 'content'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(FROZEN.length + 1).replaceAll(sep, '/'), readFileSync(path)]),
  );

test('reading runs in a browser, and finds there what it finds on a disk', async () => {
  const code = await bundle();
  // What a worker of a browser has, and nothing of Node.
  const context = createContext({ TextEncoder, TextDecoder, URL, Intl, Uint8Array });
  runInContext(`${code};globalThis.reading = reading`, context);
  const { read } = (
    context as {
      reading: { read: (files: Map<string, Uint8Array>) => ReturnType<typeof frozenCorpus> };
    }
  ).reading;
  const there = read(frozenFiles());
  const here = frozenCorpus();
  expect(there.diagnostics.map((one) => formatLine(one))).toEqual(
    here.diagnostics.map((one) => formatLine(one)),
  );
  // The whole of a case is too long to be printed where it differs.
  const differs = (at: number): boolean =>
    JSON.stringify(there.cases[at]) !== JSON.stringify(here.cases[at]);
  expect(there.cases.map(({ id }) => id)).toEqual(here.cases.map(({ id }) => id));
  expect(here.cases.filter((_, at) => differs(at)).map(({ id }) => id)).toEqual([]);
}, 60_000);
