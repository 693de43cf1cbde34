import { existsSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { guarded, runHere } from './project.ts';
import { refuseLinks, writeIn } from './write-in.ts';
import { SCHEMES } from '../model/concept.ts';
import { LOCALES } from '../model/locale.ts';
import { errorGuide } from './error-guide/write.ts';
import { schemaFiles } from './schema-files.ts';

/** The first line of a YAML file, which tells editors its schema. */
const schemaLine = (up: string, name: string): string =>
  `# yaml-language-server: $schema=${up}schemas/${name}`;

const addLine = (root: string, path: string, line: string): void => {
  refuseLinks(root, path);
  const text = readFileSync(join(root, path), 'utf8');
  if (!text.startsWith('# yaml-language-server:')) writeIn(root, path, `${line}\n${text}`);
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
  const { root } = values;
  const guide = 'content/guides/errors';
  for (const folder of ['schemas', guide]) {
    refuseLinks(root, folder);
    mkdirSync(join(root, folder), { recursive: true });
  }
  for (const [name, text] of Object.entries(schemaFiles())) writeIn(root, `schemas/${name}`, text);
  for (const id of readdirSync(join(root, 'content/cases')))
    addLine(root, `content/cases/${id}/case.yaml`, schemaLine('../../../', 'case.json'));
  for (const scheme of SCHEMES) {
    const path = `content/vocabulary/${scheme}`;
    addLine(root, `${path}.yaml`, schemaLine('../../', 'scheme.json'));
    for (const name of existsSync(join(root, path)) ? readdirSync(join(root, path)) : [])
      addLine(root, `${path}/${name}`, schemaLine('../../../', 'concept.json'));
  }
  for (const locale of LOCALES) writeIn(root, `${guide}/${locale}.mdx`, errorGuide(locale));
  print(`${Object.keys(schemaFiles()).length} schemas and the guide to the errors written`);
  return 0;
});

if (import.meta.main) runHere(main);
