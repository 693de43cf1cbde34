import { existsSync } from 'node:fs';
import process from 'node:process';
import { tellSummary } from '../../scripts/report/marks.mjs';
import { joinParts } from '../cache/join-parts.ts';
import { contentRoot, keptFolder } from './source/root.ts';

const [from = ''] = process.argv.slice(2);
const parts = existsSync(from) ? joinParts(from, keptFolder(contentRoot())) : 0;
if (parts === 0) {
  console.error(`In ${from} is no part of a build, such as 1-of-2.`);
  process.exit(1);
}
tellSummary(`${parts} parts`);
