/**
 * The ranks of the code, lowest first; the folders and files of one rank do not know each other. A
 * folder within a folder that has a rank of its own counts for itself.
 */
export const RANKS = [
  ['src/model'],
  ['src/text', 'src/i18n'],
  ['src/content'],
  ['src/article', 'src/casebook'],
  ['src/search/shared'],
  [
    'src/search/build',
    'src/search/query',
    'src/search/testing',
    'src/export',
    'src/chart',
    'src/client',
    'src/editor',
  ],
  ['src/search/page'],
  ['src/components'],
  ['src/layouts', 'src/content.config.ts'],
  ['src/pages'],
  ['astro.config.mjs'],
];

/** What a folder may not import although the ranks would let it. */
export const BANS = {
  'src/client': ['src/content', 'node:'],
  'src/search/query': ['src/content', 'node:'],
  'src/search/page': ['src/content', 'node:'],
  'src/components': ['src/content', 'node:'],
};
