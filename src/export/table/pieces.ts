import type { Case } from '../../model/corpus.ts';
import { LOCALES } from '../../model/locale.ts';
import { jsonLine } from '../../text/escape.ts';
import type { ExportCorpus } from '../corpus.ts';
import { chapter } from '../epub/chapter.ts';
import { blockLines } from '../records/records.ts';
import { tmxUnits } from '../tmx/tmx.ts';

type WritePiece = (corpus: ExportCorpus, one: Case) => string;

/** What a case gives to the files of the whole corpus, by the kind of the file. */
export const PIECES: ReadonlyMap<string, WritePiece> = new Map<string, WritePiece>([
  [
    'blocks',
    (corpus, one) =>
      blockLines({ ...corpus, cases: [one] })
        .map((line) => `${jsonLine(line)}\n`)
        .join(''),
  ],
  ['tmx', tmxUnits],
  ...LOCALES.map((locale): [string, WritePiece] => [
    `epub.${locale}`,
    (corpus, one) => chapter(corpus, one, locale),
  ]),
]);

/** A piece of a case, made anew, in UTF-8. */
export const makePiece = (corpus: ExportCorpus, name: string, one: Case): Buffer => {
  const write = PIECES.get(name);
  if (!write) throw new Error(`No piece ${name} in the table.`);
  return Buffer.from(write(corpus, one));
};
