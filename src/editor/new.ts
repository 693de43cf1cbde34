import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { formatLine } from '../content/source/format.ts';
import { contentRoot } from '../content/source/root.ts';
import { commandWords } from './words/commands.ts';
import { LOCALES } from '../model/locale.ts';
import { caseFolder, isCaseId, writeDraft } from './draft-files.ts';
import { newCaseFiles } from './new-files.ts';
import { guarded, localeFrom, runHere, today } from './project.ts';

const OPTIONS = `--lang ${LOCALES.join('|')} [--locale ${LOCALES.join('|')}]`;

/** `npm run new`: scaffolds a case that `check` accepts as a draft. */
export const main = guarded((args, { print, refuse }) => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      root: { type: 'string', default: contentRoot() },
      lang: { type: 'string' },
      locale: { type: 'string' },
    },
  });
  const [id, ...more] = positionals;
  const lang = values.lang === undefined ? undefined : localeFrom(values.lang);
  const locale = localeFrom(values.locale ?? values.lang);
  const { say, list } = commandWords(locale ?? 'en');
  if (id === undefined || more.length > 0 || !lang || !locale)
    return refuse(say('usage.new', { options: OPTIONS }));
  if (!isCaseId(id)) return refuse(say('id.wrong', { id }));
  const folder = caseFolder(id);
  if (existsSync(join(values.root, folder))) return refuse(say('id.taken', { folder }));
  const files = newCaseFiles(id, lang, today());
  const errors = writeDraft(values.root, id, files).filter(({ severity }) => severity === 'error');
  errors.forEach((error) => print(formatLine(error, locale)));
  print(say('new.written', { files: list(Object.keys(files).map((name) => `${folder}/${name}`)) }));
  print(say('new.next'));
  return errors.length > 0 ? 1 : 0;
});

if (import.meta.main) runHere(main);
