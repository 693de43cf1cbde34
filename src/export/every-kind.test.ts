import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unguard } from '../text/testing/unguard.ts';
import { exportFiles } from './table/files.ts';
import { corpusOf } from './testing/fixture.ts';
import { hostileText } from '../text/testing/hostile.ts';
import { runs } from '../text/testing/runs.ts';
import {
  jsonLdTriples,
  markdownTexts,
  turtleTriples,
  unzipTexts,
  xmlTexts,
} from './testing/read-back.ts';
import { allowTime } from './testing/survives.ts';
import { KINDS } from './table/table.ts';

allowTime();

/** What a reader of the format finds in a file, in one text. */
type Read = (bytes: Uint8Array) => string | Promise<string>;

// A mark at the beginning of a text is part of it.
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const plain: Read = (bytes) => decoder.decode(bytes);
const values = (json: unknown): string[] =>
  typeof json === 'object' && json !== null
    ? Object.values(json).flatMap(values)
    : [typeof json === 'string' ? json : ''];
const json: Read = (bytes) => values(JSON.parse(decoder.decode(bytes))).join('\n');
const lines: Read = (bytes) =>
  decoder
    .decode(bytes)
    .trimEnd()
    .split('\n')
    .flatMap((line) => values(JSON.parse(line)))
    .join('\n');
const xml: Read = (bytes) => xmlTexts(decoder.decode(bytes), '/*').join('');
const markdown: Read = (bytes) => markdownTexts(decoder.decode(bytes)).join('\n');
const triples: Read = async (bytes) => (await jsonLdTriples(decoder.decode(bytes))).join('\n');

/** How each kind is read; false where no text of a case goes into it. */
const READERS: Record<string, { read: Read; texts?: false }> = {
  blocks: { read: lines },
  cases: { read: json },
  case: { read: json },
  schema: { read: json, texts: false },
  tmx: { read: xml },
  tei: { read: xml },
  'vocabulary.jsonld': { read: triples },
  'vocabulary.ttl': { read: (bytes) => turtleTriples(decoder.decode(bytes)).join('\n') },
  'citation.csl.json': { read: json },
  'paragraphs.csl.json': { read: json },
  // What is escaped in these is read back beside their writer; here they must be whole.
  'citation.bib': { read: plain, texts: false },
  'paragraphs.bib': { read: plain, texts: false },
  'citation.ris': { read: plain },
  'paragraphs.ris': { read: plain },
  epub: {
    read: (bytes) =>
      Object.entries(unzipTexts(bytes))
        .filter(([name]) => /\.(?:xhtml|opf|xml)$/.test(name))
        .flatMap(([, content]) => xmlTexts(content, '/*'))
        .join('\n'),
  },
  atom: { read: xml },
  jsonfeed: { read: json },
  opensearch: { read: xml, texts: false },
  llms: { read: markdown },
  markdown: { read: markdown },
  croissant: { read: triples, texts: false },
};

// The pictures, the checksums, which need them, and the archives, which need many cases, have tests
// of their own.
const ELSEWHERE = ['card', 'checksums', 'atom.archive', 'jsonfeed.archive'];

test('any text survives every kind of file, and every kind is read', async () => {
  expect([...Object.keys(READERS), ...ELSEWHERE].sort()).toEqual(KINDS.map(({ id }) => id).sort());
  await fc.assert(
    fc.asyncProperty(hostileText, async (text) => {
      const files = exportFiles(corpusOf(text));
      for (const { path, kind } of files.list) {
        if (ELSEWHERE.includes(kind.id)) continue;
        const { read, texts = true } = READERS[kind.id]!;
        const found = await read(await files.bytes(path));
        // Some formats hold every character; in the others some are written as escapes.
        if (texts) expect([found, unguard(found)].join('\n'), path).toContain(text);
        else expect(found, path).not.toBe('');
      }
    }),
    { numRuns: runs(3) },
  );
});
