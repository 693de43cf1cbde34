import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { formatLine } from '../content/source/format.ts';
import { contentRoot } from '../content/source/root.ts';
import { commandWords, type CommandWords } from './words/commands.ts';
import { BASES, type Basis } from '../model/article.ts';
import { LOCALES } from '../model/locale.ts';
import { LIMITS } from '../model/mdx.ts';
import { nearest } from '../text/distance.ts';
import { foldDigits } from '../text/digits.ts';
import { caseFolder, isCaseId, writeDraft } from './draft-files.ts';
import { lineNumbers } from './import/line-numbers.ts';
import { suggestId } from './import/metadata/case-id.ts';
import { openPage } from './import/open-page.ts';
import { makeDraft, type ImportOptions } from './import/write/draft.ts';
import { REPAIRS, type Repair } from './import/read/repairs.ts';
import { reportLines } from './import/report.ts';
import { guarded, localeFrom, runHere, today } from './project.ts';

const OPTIONS = [
  '[--case <id>]',
  `[--locale ${LOCALES.join('|')}]`,
  '[--keep <lines>]',
  '[--no-repair <lines or kinds>]',
  `[--rights ${BASES.join('|')}]`,
  '[--licence <text>]',
].join(' ');

const isRepair = (name: string): name is Repair => (REPAIRS as readonly string[]).includes(name);
const isBasis = (name: string): name is Basis => (BASES as readonly string[]).includes(name);

const readBytes = (file: string, { say }: CommandWords): Uint8Array | string => {
  if (!existsSync(file)) return say('file.none', { file });
  const stat = statSync(file);
  if (!stat.isFile()) return say('file.folder', { file });
  return stat.size > LIMITS.fileBytes
    ? say('file.large', { file, limit: LIMITS.fileBytes / 1024 })
    : readFileSync(file);
};

interface Asked {
  keep: string[];
  'no-repair': string[];
  rights: string;
  licence?: string | undefined;
}

/** What the options ask of the import, or what is wrong with them. */
const optionsFrom = (asked: Asked, { say }: CommandWords): ImportOptions | string => {
  const parts = asked['no-repair'].flatMap((one) => one.split(/[,，،]/)).filter(Boolean);
  const kept = lineNumbers(asked.keep.map(foldDigits));
  if ('wrong' in kept) return say('lines.wrong', { found: kept.wrong });
  const isNumber = (part: string): boolean => /^\p{Nd}+([-–—~]\p{Nd}+)?$/u.test(part);
  const off = lineNumbers(parts.filter(isNumber).map(foldDigits));
  const kinds = parts.filter((part) => !isNumber(part));
  const found = 'wrong' in off ? off.wrong : kinds.find((name) => !isRepair(name));
  if (found !== undefined || 'wrong' in off)
    return say('repair.unknown', {
      found: found ?? '',
      nearest: nearest(found ?? '', REPAIRS) ?? '',
      expected: REPAIRS.join(', '),
    });
  const { rights, licence } = asked;
  if (!isBasis(rights))
    return say('rights.unknown', {
      found: rights,
      nearest: nearest(rights, BASES) ?? '',
      expected: BASES.join(', '),
    });
  if (rights === 'licensed' && !licence?.trim()) return say('rights.licence');
  return {
    off: new Set(kinds.filter(isRepair)),
    isOff: off.has,
    isKept: kept.has,
    basis: rights,
    ...(licence !== undefined && { licence: licence.trim() }),
    today: today(),
  };
};

/** `npm run import`: makes a draft case of text that was copied from a web page. */
export const main = guarded((args, { print, refuse }) => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      root: { type: 'string', default: contentRoot() },
      case: { type: 'string' },
      locale: { type: 'string' },
      keep: { type: 'string', multiple: true, default: [] },
      'no-repair': { type: 'string', multiple: true, default: [] },
      rights: { type: 'string', default: 'not-settled' },
      licence: { type: 'string' },
    },
  });
  const locale = localeFrom(values.locale);
  const words = commandWords(locale ?? 'en');
  const { say } = words;
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0 || !locale)
    return refuse(say('usage.import', { options: OPTIONS }));
  const options = optionsFrom(values, words);
  if (typeof options === 'string') return refuse(options);
  const bytes = readBytes(file, words);
  if (typeof bytes === 'string') return refuse(bytes);
  const page = openPage(basename(file), bytes);
  if (!page.ok) return refuse(say(`file.${page.reason}`, { file, limit: LIMITS.fileBytes / 1024 }));
  const { encoding, format } = page;
  const result = makeDraft(page.text, { ...options, format });
  if (!result.ok) return refuse(say(`file.${result.reason}`, { file }));
  const { draft } = result;
  const id = values.case ?? suggestId(draft.titles, basename(file));
  if (!isCaseId(id)) return refuse(say('id.wrong', { id }));
  const folder = caseFolder(id);
  if (existsSync(join(values.root, folder))) return refuse(say('id.taken', { folder }));
  const findings = writeDraft(values.root, id, draft.files);
  const { basis = 'not-settled' } = options;
  reportLines(draft, { encoding, basis }, words).forEach((line) => print(line));
  const errors = findings.filter(({ severity }) => severity === 'error');
  errors.forEach((error) => print(formatLine(error, locale)));
  print(say('import.written', { folder }));
  return errors.length > 0 ? 1 : 0;
});

if (import.meta.main) runHere(main);
