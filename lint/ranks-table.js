/**
 * The ranks of the code, lowest first; the folders and files of one rank do not know each other. A
 * folder within a folder that has a rank of its own counts for itself.
 */
export const RANKS = [
  ['src/model', 'scripts/report/marks.mjs', 'scripts/in-turn/is-main.mjs'],
  ['src/text', 'src/i18n', 'src/cache'],
  ['src/content'],
  ['src/article', 'src/casebook'],
  ['src/search/shared', 'src/offline/shared'],
  [
    'src/search/build',
    'src/search/query',
    'src/search/testing',
    'src/offline/worker',
    'src/export',
    'src/chart',
    'src/client',
    'src/editor',
  ],
  ['src/search/page', 'src/desk', 'src/offline/build'],
  ['src/components'],
  ['src/layouts', 'src/content.config.ts'],
  ['src/pages'],
  ['astro.config.mjs'],
];

/** What a folder may not import although the ranks would let it. */
export const BANS = {
  'src/client': ['src/content', 'src/cache', 'node:'],
  'src/offline/shared': ['src/content', 'src/cache', 'node:'],
  'src/offline/worker': ['src/content', 'src/cache', 'node:'],
  'src/search/query': ['src/content', 'src/cache', 'node:'],
  'src/search/page': ['src/content', 'src/cache', 'node:'],
  'src/components': ['src/content', 'src/cache', 'node:'],
};
