import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { wholeOf } from '../content.ts';
import { pack, store, zip } from './zip.ts';

const MEDIA_TYPE = 'application/epub+zip';
const texts: [path: string, text: string][] = [
  ['mimetype', MEDIA_TYPE],
  ['EPUB/پایان.xhtml', 'هیچ'.repeat(1000)],
  ['empty', ''],
];
const files = texts.map(([path, text]) =>
  text === MEDIA_TYPE
    ? { path, packed: store(Buffer.from(text)), isStored: true }
    : { path, packed: pack(Buffer.from(text)) },
);

it('is read back as it was, its files in their order', () => {
  const read = unzipSync(wholeOf(zip(files)));
  expect(Object.entries(read).map(([path, body]) => [path, Buffer.from(body).toString()])).toEqual(
    texts,
  );
});

it('begins with the media type, which is not packed (OCF 3.3, 4.3)', () => {
  const text = wholeOf(zip(files)).toString('latin1');
  expect(text.slice(30, 58)).toBe('mimetypeapplication/epub+zip');
  expect(text.length).toBeLessThan(1000);
});
