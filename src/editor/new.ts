import { existsSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { formatLine } from '../corpus/format.ts';
import { LOCALES } from '../schema/locale.ts';
import { caseFolder, isCaseId, writeDraft } from './draft-files.ts';
import { newCaseFiles } from './new-files.ts';
import { localeFrom, print, refuse, today } from './project.ts';

const USAGE = `Usage: npm run new -- <case-id> --lang ${LOCALES.join('|')}`;

/** `npm run new`: scaffolds a case that `check` accepts as a draft. */
const main = (): number => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { root: { type: 'string', default: process.cwd() }, lang: { type: 'string' } },
  });
  const [id, ...more] = positionals;
  const lang = values.lang === undefined ? undefined : localeFrom(values.lang);
  if (id === undefined || more.length > 0 || lang === undefined) return refuse(USAGE);
  if (!isCaseId(id))
    return refuse(
      `“${id}” cannot be the id of a case: use lower-case letters, digits and hyphens.`,
    );
  if (existsSync(join(values.root, caseFolder(id))))
    return refuse(`${caseFolder(id)} already exists; nothing was written.`);
  const files = newCaseFiles(id, lang, today());
  const errors = writeDraft(values.root, id, files).filter(({ severity }) => severity === 'error');
  errors.forEach((error) => print(formatLine(error, lang)));
  print(
    `Written: ${Object.keys(files)
      .map((name) => `${caseFolder(id)}/${name}`)
      .join(', ')}`,
  );
  print('Write the article, then npm run sync; npm run check tells what is still wrong.');
  return errors.length > 0 ? 1 : 0;
};

try {
  process.exitCode = main();
} catch (error) {
  process.exitCode = refuse(error instanceof Error ? error.message : String(error));
}
