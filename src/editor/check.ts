import process from 'node:process';
import { parseArgs } from 'node:util';
import { isMain } from '../../scripts/in-turn/is-main.mjs';
import { keepCorpus } from '../content/compile/kept-corpus.ts';
import { capped, hasErrors, sortDiagnostics } from '../content/source/diagnostics.ts';
import { contentRoot } from '../content/source/root.ts';
import { CHECK_WORDS } from './words/check.ts';
import { commandWords } from './words/commands.ts';
import { LOCALES } from '../model/locale.ts';
import { fixCorpus } from './check/fix.ts';
import { withWayBack } from './ids/lost-lock.ts';
import { FORMATS, printFinding, type PrintFormat } from './check/print.ts';
import { guarded, localeFrom, runHere } from './project.ts';

const USAGE = `Usage: npm run check -- [--format=${FORMATS.join('|')}] [--locale ${LOCALES.join('|')}] [--fix]`;

const isFormat = (value: string): value is PrintFormat =>
  (FORMATS as readonly string[]).includes(value);

/** `npm run check`: prints every finding of the content; exit code 1 if there is an error. */
export const main = guarded((args, { print, refuse }) => {
  const { values } = parseArgs({
    args,
    options: {
      root: { type: 'string', default: contentRoot() },
      format: { type: 'string', default: 'text' },
      locale: { type: 'string' },
      fix: { type: 'boolean', default: false },
    },
  });
  const { root, format } = values;
  const locale = localeFrom(values.locale);
  if (!locale || !isFormat(format)) return refuse(USAGE);
  const words = CHECK_WORDS[locale];
  if (values.fix) {
    const { places, files, locks } = fixCorpus(root, commandWords(locale));
    print(words.fixed(places, files.length));
    for (const { id, said } of locks) {
      print(words.lock(id));
      said.forEach((line) => print(`  ${line}`));
    }
  }
  const { cases, pages, vocabulary, diagnostics, style } = keepCorpus(root);
  const findings = sortDiagnostics(withWayBack(root, capped([...diagnostics, ...style])));
  const { SITE_URL, BASE_PATH } = process.env;
  const site = { SITE_URL, BASE_PATH };
  for (const finding of findings) print(printFinding(finding, { format, locale, site }));
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  print(
    words.summary({
      cases: cases.length,
      concepts: vocabulary.concepts.size,
      pages: pages.length,
      errors,
      warnings: findings.length - errors,
    }),
  );
  return hasErrors(findings) ? 1 : 0;
}, USAGE);

if (isMain(import.meta.url)) runHere(main);
