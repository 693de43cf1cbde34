import type { Case } from '../../model/corpus.ts';
import type { Locale } from '../../model/locale.ts';
import type { ExportCorpus } from '../corpus.ts';
import { chapter } from './chapter.ts';
import { glossary } from './glossary.ts';
import { navigation } from './navigation.ts';
import { chapterName, packageDocument } from './package.ts';
import { STYLE } from './style.ts';
import { titlePage } from './title-page.ts';
import { zip } from './zip.ts';

const CONTAINER = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles>
<rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/>
</rootfiles>
</container>
`;

/** The whole casebook in a language as an EPUB 3.3. */
export const epub = (
  corpus: ExportCorpus,
  locale: Locale,
  chapterOf: (one: Case) => Uint8Array = (one) => Buffer.from(chapter(corpus, one, locale)),
): Uint8Array => {
  const files: Record<string, string | Uint8Array> = {
    'META-INF/container.xml': CONTAINER,
    'EPUB/package.opf': packageDocument(corpus, locale),
    'EPUB/navigation.xhtml': navigation(corpus, locale),
    'EPUB/style.css': STYLE,
    'EPUB/title.xhtml': titlePage(corpus, locale),
    ...Object.fromEntries(
      corpus.cases.map((one) => [`EPUB/${chapterName(one.id)}`, chapterOf(one)]),
    ),
    'EPUB/terms.xhtml': glossary(corpus, locale),
  };
  // The media type comes first and is not packed (OCF 3.3, 4.3).
  const type = { path: 'mimetype', body: Buffer.from('application/epub+zip'), isStored: true };
  return zip([
    type,
    ...Object.entries(files).map(([path, file]) => ({
      path,
      body: typeof file === 'string' ? Buffer.from(file) : file,
    })),
  ]);
};
