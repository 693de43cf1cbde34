import type { Locale } from '../../schema/locale.ts';
import type { Script } from '../../text/words.ts';

/** The script that a language is written in, and the language that a script stands for here. */
export const SCRIPT_OF: Record<Locale, Script> = { zh: 'han', fa: 'arabic', en: 'latin' };
export const LOCALE_OF: Record<Script, Locale> = { han: 'zh', arabic: 'fa', latin: 'en' };

const TESTS: [Script, RegExp][] = [
  ['han', /\p{Script=Han}/u],
  ['arabic', /\p{Script=Arabic}/u],
  ['latin', /\p{Script=Latin}/u],
];

/** The scripts of a text. */
export const scriptsOf = (text: string): Script[] =>
  TESTS.flatMap(([script, test]) => (test.test(text) ? [script] : []));
