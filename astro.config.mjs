import process from 'node:process';
import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { siteContent } from './src/editor/site-content.ts';
import { siteSettings } from './src/i18n/site.ts';
import { sitePages } from './src/layouts/pages-integration.ts';

// EDIT_URL is read here and nowhere else in the site.
const editUrl = (process.env.EDIT_URL ?? '').replace(/([^/])$/, '$1/');
if (editUrl && !/^https:\/\/[^\s"'<>]+$/.test(editUrl))
  throw new Error(`EDIT_URL must be an https address; it is ${editUrl}`);

const names = '_/[hash].js';
const assetFileNames = '_/[hash][extname]';

const { origin, base } = siteSettings(process.env);

const UNWATCHED = ['.cache/', 'dist/', 'e2e/'].map((name) =>
  fileURLToPath(new URL(name, import.meta.url)),
);

/** The file that Node imports for a package. */
const moduleOf = (name) => fileURLToPath(import.meta.resolve(name));

export default defineConfig({
  site: origin,
  base,
  trailingSlash: 'always',
  cacheDir: '.cache/astro',
  build: { inlineStylesheets: 'always', assets: '_' },
  devToolbar: { enabled: false },
  ...(process.env.BUILD_LOG === 'quiet' && {
    logger: { entrypoint: new URL('./scripts/report/astro-log.mjs', import.meta.url) },
  }),
  // Not used.
  markdown: { syntaxHighlight: false },
  // For our own prose in `src/pages/_texts`: a text of `content` never becomes a module.
  integrations: [mdx({ smartypants: false }), siteContent(), sitePages()],
  vite: {
    // No file of variables (.env) is read: what a build needs is told to it.
    envDir: false,
    // What is made, and what tests are made with, is no source of a page.
    server: {
      watch: { ignored: (path) => UNWATCHED.some((folder) => path.startsWith(folder)) },
    },
    resolve: {
      alias: {
        // Its form for browsers asks for a document, which the worker of the desk has not.
        'decode-named-character-reference': moduleOf('decode-named-character-reference'),
        // One package requires it and others import it: it would be there twice.
        acorn: moduleOf('acorn'),
      },
    },
    // What a worker needs later is a file of its own.
    worker: { format: 'es' },
    // Inlined scripts would weigh on every page and need a hash each. What the step before has
    // written stays.
    build: {
      emptyOutDir: false,
      assetsInlineLimit: 0,
      rolldownOptions: { output: { assetFileNames } },
    },
    // The names of components would weigh too: every page names its scripts.
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: { entryFileNames: names, chunkFileNames: names, assetFileNames },
          },
        },
      },
    },
    define: { 'import.meta.env.EDIT_BASE': JSON.stringify(editUrl) },
  },
});
