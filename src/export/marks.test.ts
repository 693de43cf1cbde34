import { expect, test } from 'vitest';
import { inlineText, type Inline } from '../model/inline.ts';
import { textsOf } from '../model/corpus.ts';
import { articlesOf } from './corpus.ts';
import { realFiles } from './testing/fixture.ts';
import { unzipTexts, xmlTexts } from './testing/read-back.ts';
import { allowTime } from './testing/survives.ts';

allowTime();

test('TEI, TMX and the books keep every term and every passage in another language', async () => {
  const { corpus, files, pathsOf, text } = realFiles();
  const marks = (kind: 'term' | 'bdi', inline: readonly Inline[]): string[] =>
    inline.flatMap((piece) =>
      typeof piece === 'string'
        ? []
        : [
            ...(piece.as === kind ? [inlineText([piece])] : []),
            ...marks(kind, piece.children ?? []),
          ],
    );
  for (const one of corpus.cases) {
    const all = (kind: 'term' | 'bdi', texts = textsOf(one)): string[] =>
      texts.flatMap((a) => a.blocks.flatMap(({ inline = [] }) => marks(kind, inline)));
    const tei = await text(`corpus/${one.id}.tei.xml`);
    expect(xmlTexts(tei, '//*[local-name()="text"]//*[local-name()="term"]')).toEqual(all('term'));
    expect(xmlTexts(tei, '//*[local-name()="foreign"]')).toEqual(all('bdi'));
    const props = `//tu[starts-with(@tuid, "${one.id}:")]/tuv/prop`;
    const memory = await text('corpus/corpus.tmx');
    const inMemory = (kind: 'term' | 'bdi'): string[] =>
      articlesOf(one).length > 1 ? all(kind, articlesOf(one)).sort() : [];
    expect(xmlTexts(memory, `${props}[starts-with(@type, "x-term:")]`).sort()).toEqual(
      inMemory('term'),
    );
    expect(xmlTexts(memory, `${props}[starts-with(@type, "x-lang:")]`).sort()).toEqual(
      inMemory('bdi'),
    );
    const books = await Promise.all(
      pathsOf('epub').map(async (path) => unzipTexts(await files.bytes(path))),
    );
    const chapters = books.map((book) => book[`EPUB/case.${one.id}.xhtml`] ?? '');
    const inBooks = (path: string): string[] => chapters.flatMap((each) => xmlTexts(each, path));
    const inTexts = '//*[@id="article" or starts-with(@id, "version-")]';
    expect(inBooks(`${inTexts}//*[starts-with(@href, "terms.xhtml#")]`).sort()).toEqual(
      all('term').sort(),
    );
    expect(inBooks(`${inTexts}//*[local-name()="bdi"][@lang]`).sort()).toEqual(all('bdi').sort());
  }
});
