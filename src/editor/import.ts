import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { formatLine } from '../content/source/format.ts';
import { commandWords, type CommandWords } from './words/commands.ts';
import { LOCALES } from '../model/locale.ts';
import { LIMITS } from '../model/mdx.ts';
import { nearest } from '../text/distance.ts';
import { caseFolder, isCaseId, writeDraft } from './draft-files.ts';
import { suggestId } from './import/metadata/case-id.ts';
import { decode } from './import/read/decode.ts';
import { makeDraft } from './import/write/draft.ts';
import { REPAIRS, type Repair } from './import/read/repairs.ts';
import { reportLines } from './import/report.ts';
import { guarded, localeFrom, runHere, today } from './project.ts';

const OPTIONS = `[--case <id>] [--locale ${LOCALES.join('|')}] [--no-repair=${REPAIRS.join(',')}]`;

const isRepair = (name: string): name is Repair => (REPAIRS as readonly string[]).includes(name);

const readBytes = (file: string, { say }: CommandWords): Uint8Array | string => {
  if (!existsSync(file)) return say('file.none', { file });
  const stat = statSync(file);
  if (!stat.isFile()) return say('file.folder', { file });
  return stat.size > LIMITS.fileBytes
    ? say('file.large', { file, limit: LIMITS.fileBytes / 1024 })
    : readFileSync(file);
};

/** `npm run import`: makes a draft case of text that was copied from a web page. */
export const main = guarded((args, { print, refuse }) => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      root: { type: 'string', default: process.cwd() },
      case: { type: 'string' },
      locale: { type: 'string' },
      'no-repair': { type: 'string', multiple: true, default: [] },
    },
  });
  const locale = localeFrom(values.locale);
  const words = commandWords(locale ?? 'en');
  const { say } = words;
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0 || !locale)
    return refuse(say('usage.import', { options: OPTIONS }));
  const off = values['no-repair'].flatMap((names) => names.split(',')).filter(Boolean);
  const found = off.find((name) => !isRepair(name));
  if (found !== undefined)
    return refuse(
      say('repair.unknown', {
        found,
        nearest: nearest(found, REPAIRS) ?? '',
        expected: REPAIRS.join(', '),
      }),
    );
  const bytes = readBytes(file, words);
  if (typeof bytes === 'string') return refuse(bytes);
  const decoded = decode(bytes);
  if (!decoded.ok) return refuse(say(`file.${decoded.reason}`, { file }));
  const result = makeDraft(decoded.text, { off: new Set(off.filter(isRepair)), today: today() });
  if (!result.ok) return refuse(say(`file.${result.reason}`, { file }));
  const { draft } = result;
  const id = values.case ?? suggestId(draft.titles, basename(file));
  if (!isCaseId(id)) return refuse(say('id.wrong', { id }));
  const folder = caseFolder(id);
  if (existsSync(join(values.root, folder))) return refuse(say('id.taken', { folder }));
  const findings = writeDraft(values.root, id, draft.files);
  reportLines(draft, decoded.encoding, words).forEach((line) => print(line));
  const errors = findings.filter(({ severity }) => severity === 'error');
  errors.forEach((error) => print(formatLine(error, locale)));
  print(say('import.written', { folder }));
  return errors.length > 0 ? 1 : 0;
});

if (import.meta.main) runHere(main);
