import { mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { writeWhole } from './locks.ts';
import { guarded, runHere } from './project.ts';
import { LOCALES } from '../model/locale.ts';
import { errorGuide } from './error-guide/write.ts';
import { schemaFiles } from './schema-files.ts';

/** The first line of a YAML file, which tells editors its schema. */
const schemaLine = (up: string, name: string): string =>
  `# yaml-language-server: $schema=${up}schemas/${name}`;

const addLine = (file: string, line: string): void => {
  const text = readFileSync(file, 'utf8');
  if (!text.startsWith('# yaml-language-server:')) writeWhole(file, `${line}\n${text}`);
};

/**
 * `npm run generate`: writes `schemas/`, the line that points to it into each YAML file, and the
 * guide to the errors from the rules themselves.
 */
export const main = guarded((args, { print }) => {
  const { values } = parseArgs({
    args,
    options: { root: { type: 'string', default: process.cwd() } },
  });
  mkdirSync(join(values.root, 'schemas'), { recursive: true });
  for (const [name, text] of Object.entries(schemaFiles()))
    writeWhole(join(values.root, 'schemas', name), text);
  const cases = join(values.root, 'content/cases');
  for (const id of readdirSync(cases))
    addLine(join(cases, id, 'case.yaml'), schemaLine('../../../', 'case.json'));
  const vocabulary = join(values.root, 'content/vocabulary');
  for (const name of readdirSync(vocabulary))
    addLine(join(vocabulary, name), schemaLine('../../', 'vocabulary.json'));
  const guide = join(values.root, 'content/guides/errors');
  mkdirSync(guide, { recursive: true });
  for (const locale of LOCALES) writeWhole(join(guide, `${locale}.mdx`), errorGuide(locale));
  print(`${Object.keys(schemaFiles()).length} schemas and the guide to the errors written`);
  return 0;
});

if (import.meta.main) runHere(main);
