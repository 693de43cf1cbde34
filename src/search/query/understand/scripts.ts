import type { Script } from '../../shared/files.ts';

const TESTS: [Script, RegExp][] = [
  ['han', /\p{Script=Han}/u],
  ['arabic', /\p{Script=Arabic}/u],
  ['latin', /\p{Script=Latin}/u],
];

/** The scripts of a text. */
export const scriptsOf = (text: string): Script[] =>
  TESTS.flatMap(([script, test]) => (test.test(text) ? [script] : []));
