import type { Script } from '../../shared/files.ts';

const TESTS: [Script, RegExp][] = [
  ['han', /\p{Script=Han}/u],
  ['arabic', /\p{Script=Arabic}/u],
  ['latin', /\p{Script=Latin}/u],
];

/** The scripts of a text. */
export const scriptsOf = (text: string): Script[] =>
  TESTS.flatMap(([script, test]) => (test.test(text) ? [script] : []));

/** The same, with the script that numbers stand in: 24/7 is a Latin word. */
export const scriptsIn = (text: string): Script[] =>
  /\d/.test(text) ? [...scriptsOf(text), 'latin'] : scriptsOf(text);
