import type { Case } from '../../model/corpus.ts';
import { LOCALES } from '../../model/locale.ts';
import { jsonLine } from '../../text/escape.ts';
import type { ExportCorpus } from '../corpus.ts';
import { packedChapter } from '../epub/book.ts';
import { blockLines } from '../records/records.ts';
import { tmxUnits } from '../tmx/tmx.ts';

type WritePiece = (corpus: ExportCorpus, one: Case) => Buffer;

/** What a case gives to the files of the whole corpus, by the kind of the file. */
export const PIECES: ReadonlyMap<string, WritePiece> = new Map<string, WritePiece>([
  [
    'blocks',
    (corpus, one) =>
      Buffer.from(
        blockLines({ ...corpus, cases: [one] })
          .map((line) => `${jsonLine(line)}\n`)
          .join(''),
      ),
  ],
  ['tmx', (corpus, one) => Buffer.from(tmxUnits(corpus, one))],
  ...LOCALES.map((locale): [string, WritePiece] => [
    `epub.${locale}`,
    (corpus, one) => packedChapter(corpus, one, locale),
  ]),
]);

/** A piece of a case, made anew. */
export const makePiece = (corpus: ExportCorpus, name: string, one: Case): Buffer => {
  const write = PIECES.get(name);
  if (!write) throw new Error(`No piece ${name} in the table.`);
  return write(corpus, one);
};
