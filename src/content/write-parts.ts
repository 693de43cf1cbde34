import process from 'node:process';
import { tellSummary } from '../../scripts/report/marks.mjs';
import { joinParts } from '../cache/join-parts.ts';
import { contentRoot, keptFolder } from './source/root.ts';

const [from] = process.argv.slice(2);
if (from === undefined) {
  console.error('write-parts: name the folder of the parts.');
  process.exit(2);
}
tellSummary(`${joinParts(from, keptFolder(contentRoot()))} parts`);
