import type { Case } from '../../model/corpus.ts';
import type { Locale } from '../../model/locale.ts';
import type { ExportCorpus } from '../corpus.ts';
import { chapter } from './chapter.ts';
import { glossary } from './glossary.ts';
import { navigation } from './navigation.ts';
import { chapterName, packageDocument } from './package.ts';
import { STYLE } from './style.ts';
import { titlePage } from './title-page.ts';
import { pack, store, zip, type ZipFile } from './zip.ts';

const CONTAINER = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles>
<rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/>
</rootfiles>
</container>
`;

const filesOf = function* (
  corpus: ExportCorpus,
  locale: Locale,
  chapterOf: (one: Case) => Uint8Array,
): Generator<ZipFile> {
  const file = (path: string, text: string): ZipFile => ({ path, packed: pack(Buffer.from(text)) });
  // The media type comes first and is not packed (OCF 3.3, 4.3).
  yield { path: 'mimetype', packed: store(Buffer.from('application/epub+zip')), isStored: true };
  yield file('META-INF/container.xml', CONTAINER);
  yield file('EPUB/package.opf', packageDocument(corpus, locale));
  yield file('EPUB/navigation.xhtml', navigation(corpus, locale));
  yield file('EPUB/style.css', STYLE);
  yield file('EPUB/title.xhtml', titlePage(corpus, locale));
  for (const one of corpus.cases)
    yield { path: `EPUB/${chapterName(one.id)}`, packed: chapterOf(one) };
  yield file('EPUB/terms.xhtml', glossary(corpus, locale));
};

/** The chapter of a case in a language, packed. */
export const packedChapter = (corpus: ExportCorpus, one: Case, locale: Locale): Buffer =>
  pack(Buffer.from(chapter(corpus, one, locale)));

/** The whole casebook in a language as an EPUB 3.3; its chapters may be packed already. */
export const epub = (
  corpus: ExportCorpus,
  locale: Locale,
  chapterOf: (one: Case) => Uint8Array = (one) => packedChapter(corpus, one, locale),
): Iterable<Uint8Array> => zip(filesOf(corpus, locale, chapterOf));
