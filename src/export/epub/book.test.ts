import { EpubCheck } from '@likecoin/epubcheck-ts';
import { expect, test } from 'vitest';
import { wholeOf } from '../content.ts';
import { realFiles } from '../testing/fixture.ts';
import { unzipTexts, xmlTexts } from '../testing/read-back.ts';
import { all, survives } from '../testing/survives.ts';
import { epub } from './book.ts';

test('the books pass EPUBCheck', async () => {
  const { files, pathsOf } = realFiles();
  for (const path of pathsOf('epub')) {
    const report = await EpubCheck.validate(await files.bytes(path));
    expect(report.messages.filter(({ severity }) => severity !== 'usage')).toEqual([]);
  }
  const spine = unzipTexts(await files.bytes('corpus/unbroken-line.fa.epub'))['EPUB/package.opf'];
  expect(spine).toContain('<spine page-progression-direction="rtl">');
});

survives('EPUB', (corpus, text) => {
  const chapter = unzipTexts(wholeOf(epub(corpus, 'fa')))['EPUB/case.a-case.xhtml']!;
  const ids = Array.from({ length: 13 }, (_, index) => `p${index + 1}`);
  // An item holds the list below it, a footnote its number, a figure its picture.
  for (const id of ids.filter((one) => !['p3', 'p11', 'p12'].includes(one)))
    all(
      xmlTexts(chapter, `//*[@id="${id}"]`).map((one) => one.replace(/^\n|\n$/g, '')),
      text,
    );
  all(xmlTexts(chapter, '//*[@id="p12"]/*'), text);
  all(xmlTexts(chapter, '//@title'), text);
});
