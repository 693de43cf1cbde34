import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { formatLine } from '../corpus/format.ts';
import { LIMITS } from '../schema/mdx.ts';
import { nearest } from '../text/distance.ts';
import { caseFolder, isCaseId, writeDraft } from './draft-files.ts';
import { suggestId } from './import/case-id.ts';
import { decode } from './import/decode.ts';
import { makeDraft } from './import/draft.ts';
import { REPAIRS, type Repair } from './import/repairs.ts';
import { reportLines } from './import/report.ts';
import { print, refuse, today } from './project.ts';

const USAGE = `Usage: npm run import -- <file.txt> [--case <id>] [--no-repair=${REPAIRS.join(',')}]`;

const UNREADABLE = {
  empty: 'is empty.',
  binary: 'is not a text file.',
  encoding:
    'is in no encoding that is known here (UTF-8, GB18030, Windows-1256). Save it as UTF-8.',
  language: 'is in none of the languages of this site (Chinese, English, Persian).',
  'no-text': 'holds no running text.',
};

const isRepair = (name: string): name is Repair => (REPAIRS as readonly string[]).includes(name);

const readBytes = (file: string): Uint8Array | string => {
  if (!existsSync(file)) return `${file} does not exist.`;
  const { size } = statSync(file);
  if (!statSync(file).isFile()) return `${file} is not a file.`;
  return size > LIMITS.fileBytes
    ? `${file} is larger than ${LIMITS.fileBytes / 1024} KiB. Copy the text of one article only.`
    : readFileSync(file);
};

/** `npm run import`: makes a draft case of text that was copied from a web page. */
const main = (): number => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      root: { type: 'string', default: process.cwd() },
      case: { type: 'string' },
      'no-repair': { type: 'string', multiple: true, default: [] },
    },
  });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) return refuse(USAGE);
  const off = values['no-repair'].flatMap((names) => names.split(',')).filter(Boolean);
  const unknown = off.find((name) => !isRepair(name));
  if (unknown !== undefined) {
    const near = nearest(unknown, REPAIRS);
    return refuse(
      `There is no repair “${unknown}”.${near ? ` Did you mean “${near}”?` : ''} Repairs: ${REPAIRS.join(', ')}.`,
    );
  }
  const bytes = readBytes(file);
  if (typeof bytes === 'string') return refuse(bytes);
  const decoded = decode(bytes);
  if (!decoded.ok) return refuse(`${file} ${UNREADABLE[decoded.reason]}`);
  const result = makeDraft(decoded.text, { off: new Set(off.filter(isRepair)), today: today() });
  if (!result.ok) return refuse(`${file} ${UNREADABLE[result.reason]}`);
  const { draft } = result;
  const id = values.case ?? suggestId(draft.titles, basename(file));
  if (!isCaseId(id))
    return refuse(
      `“${id}” cannot be the id of a case: use lower-case letters, digits and hyphens.`,
    );
  if (existsSync(join(values.root, caseFolder(id))))
    return refuse(`${caseFolder(id)} already exists; nothing was written. Choose another --case.`);
  const findings = writeDraft(values.root, id, draft.files);
  reportLines(draft, decoded.encoding).forEach((line) => print(line));
  const errors = findings.filter(({ severity }) => severity === 'error');
  errors.forEach((error) => print(formatLine(error)));
  print(`Written: ${caseFolder(id)} (draft). Settle the rights, then npm run check.`);
  return errors.length > 0 ? 1 : 0;
};

try {
  process.exitCode = main();
} catch (error) {
  process.exitCode = refuse(error instanceof Error ? error.message : String(error));
}
