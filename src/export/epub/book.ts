import { strToU8, zipSync, type Zippable } from 'fflate';
import type { Case } from '../../model/corpus.ts';
import type { Locale } from '../../model/locale.ts';
import type { ExportCorpus } from '../corpus.ts';
import { chapter } from './chapter.ts';
import { glossary } from './glossary.ts';
import { navigation } from './navigation.ts';
import { chapterName, packageDocument } from './package.ts';
import { STYLE } from './style.ts';
import { titlePage } from './title-page.ts';

const CONTAINER = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles>
<rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/>
</rootfiles>
</container>
`;

// The oldest date that a ZIP file knows, in local time, as ZIP has it: the same bytes everywhere.
const MOMENT = { mtime: new Date(1980, 0, 1) };

/** The whole casebook in a language as an EPUB 3.3. */
export const epub = (
  corpus: ExportCorpus,
  locale: Locale,
  chapterOf: (one: Case) => string = (one) => chapter(corpus, one, locale),
): Uint8Array => {
  const texts: Record<string, string> = {
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
  const files: Zippable = { mimetype: [strToU8('application/epub+zip'), { ...MOMENT, level: 0 }] };
  for (const [path, text] of Object.entries(texts)) files[path] = [strToU8(text), MOMENT];
  return zipSync(files, { level: 6 });
};
