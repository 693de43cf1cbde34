import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { wholeOf } from '../content.ts';
import { zip } from './zip.ts';

const files = [
  { path: 'mimetype', body: Buffer.from('application/epub+zip'), isStored: true },
  { path: 'EPUB/پایان.xhtml', body: Buffer.from('هیچ'.repeat(1000)) },
  { path: 'empty', body: Buffer.from('') },
];

it('is read back as it was, its files in their order', () => {
  const read = unzipSync(wholeOf(zip(files)));
  expect(Object.entries(read).map(([path, body]) => [path, Buffer.from(body).toString()])).toEqual(
    files.map(({ path, body }) => [path, body.toString()]),
  );
});

it('begins with the media type, which is not packed (OCF 3.3, 4.3)', () => {
  const text = wholeOf(zip(files)).toString('latin1');
  expect(text.slice(30, 58)).toBe('mimetypeapplication/epub+zip');
  expect(text.length).toBeLessThan(1000);
});
