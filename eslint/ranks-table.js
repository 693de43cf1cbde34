/** The ranks of the code, lowest first; the folders and files of one rank do not know each other. */
export const RANKS = [
  ['src/schema'],
  ['src/text', 'src/i18n'],
  ['src/corpus'],
  ['src/search', 'src/export', 'src/chart', 'src/client', 'src/editor'],
  ['src/components'],
  ['src/layouts', 'src/content.config.ts'],
  ['src/pages'],
  ['astro.config.mjs'],
];

/** What a folder may not import although the ranks would let it. */
export const BANS = {
  'src/client': ['src/corpus', 'node:'],
  'src/components': ['src/corpus', 'node:'],
};
