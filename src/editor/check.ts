import process from 'node:process';
import { parseArgs } from 'node:util';
import { loadCorpus } from '../corpus/corpus.ts';
import { hasErrors } from '../corpus/diagnostics.ts';
import { formatLine } from '../corpus/format.ts';

/** `npm run check`: prints every finding of the content; exit code 1 if there is an error. */
const main = (): number => {
  const { values } = parseArgs({ options: { root: { type: 'string', default: process.cwd() } } });
  const { diagnostics, cases, pages, vocabulary } = loadCorpus(values.root);
  for (const diagnostic of diagnostics) {
    const mark = diagnostic.severity === 'warning' ? 'warning: ' : '';
    process.stdout.write(`${mark}${formatLine(diagnostic)}\n`);
  }
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  process.stdout.write(
    `${cases.length} cases, ${vocabulary.concepts.size} concepts, ${pages.length} pages: ` +
      `${errors} errors, ${diagnostics.length - errors} warnings\n`,
  );
  return hasErrors(diagnostics) ? 1 : 0;
};

process.exitCode = main();
