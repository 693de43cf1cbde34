import { expect, test } from 'vitest';
import { blocksOf } from '../article/untranslated.ts';
import { inlineText, type Inline, type Mark } from '../model/inline.ts';
import { articleFor, textsOf } from '../model/corpus.ts';
import { LOCALES } from '../model/locale.ts';
import { articlesOf } from './corpus.ts';
import { realFiles } from './testing/fixture.ts';
import { unzipTexts, xmlTexts } from './testing/read-back.ts';
import { allowTime } from './testing/survives.ts';

allowTime();

test('TEI, TMX and the books keep every term and every passage in another language', async () => {
  const { corpus, files, pathsOf, text } = realFiles();
  type Kind = 'term' | 'foreign';
  const isOf = (kind: Kind, { as, lang }: Mark): boolean =>
    kind === 'term' ? as === 'term' : lang !== undefined && (as === 'bdi' || as === 'span');
  const marks = (kind: Kind, inline: readonly Inline[]): string[] =>
    inline.flatMap((piece) =>
      typeof piece === 'string'
        ? []
        : [
            ...(isOf(kind, piece) ? [inlineText([piece])] : []),
            ...marks(kind, piece.children ?? []),
          ],
    );
  for (const one of corpus.cases) {
    const all = (kind: Kind, texts = textsOf(one)): string[] =>
      texts.flatMap((a) => blocksOf(a).flatMap(({ inline = [] }) => marks(kind, inline)));
    // An original in the place of a translation is no translation to learn.
    const translated = articlesOf(one).map((article) => ({
      ...article,
      blocks: article.blocks.filter(({ lang }) => lang === undefined),
    }));
    const tei = await text(`corpus/${one.id}.tei.xml`);
    expect(xmlTexts(tei, '//*[local-name()="text"]//*[local-name()="term"]')).toEqual(all('term'));
    expect(xmlTexts(tei, '//*[local-name()="foreign"]')).toEqual(all('foreign'));
    const props = `//tu[starts-with(@tuid, "${one.id}:")]/tuv/prop`;
    const memory = await text('corpus/corpus.tmx');
    const inMemory = (kind: Kind): string[] =>
      translated.length > 1 ? all(kind, translated).sort() : [];
    expect(xmlTexts(memory, `${props}[starts-with(@type, "x-term:")]`).sort()).toEqual(
      inMemory('term'),
    );
    expect(xmlTexts(memory, `${props}[starts-with(@type, "x-lang:")]`).sort()).toEqual(
      inMemory('foreign'),
    );
    const books = await Promise.all(
      pathsOf('epub').map(async (path) => unzipTexts(await files.bytes(path))),
    );
    const chapters = books.map((book) => book[`EPUB/case.${one.id}.xhtml`] ?? '');
    const inBooks = (path: string): string[] => chapters.flatMap((each) => xmlTexts(each, path));
    // A language without the article has the original in its book.
    const inBook = LOCALES.flatMap((locale) => [
      ...[articleFor(one, locale)].filter((article) => article !== undefined),
      ...one.versions.filter(({ lang }) => lang === locale),
    ]);
    const inTexts = '//*[@id="article" or starts-with(@id, "version-")]';
    expect(inBooks(`${inTexts}//*[starts-with(@href, "terms.xhtml#")]`).sort()).toEqual(
      all('term', inBook).sort(),
    );
    expect(
      inBooks(`${inTexts}//*[(local-name()="bdi" or local-name()="span") and @lang]`).sort(),
    ).toEqual(all('foreign', inBook).sort());
  }
});
