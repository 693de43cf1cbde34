import { createHash } from 'node:crypto';
import { mediaType } from '../../scripts/http/media-types.mjs';
import { fileAt, type Site } from './site.ts';

/** What is wrong with the files that the list of checksums names. */
export const faultsOfChecksums = (site: Site): string[] => {
  const lines = site.read('corpus/checksums.txt').toString().trimEnd().split('\n').slice(1);
  if (lines.length === 0) return ['corpus/checksums.txt: no files'];
  return lines.flatMap((line) => {
    const [sum, name = ''] = line.split('  ');
    const file = fileAt(new URL(name, `${site.origin}/corpus/`).pathname);
    if (!site.files.has(file)) return [`${file}: not there`];
    const hash = createHash('sha256').update(site.read(file)).digest('hex');
    return [
      ...(hash === sum ? [] : [`${file}: other bytes`]),
      ...(mediaType(file).startsWith('application/octet-stream') ? [`${file}: no media type`] : []),
    ];
  });
};
