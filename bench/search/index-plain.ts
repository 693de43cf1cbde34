import { join } from 'node:path';
import process from 'node:process';
import { close, createIndex } from 'pagefind';
import { writeBelow } from '../../src/cache/write-below.ts';
import type { Case } from '../../src/model/corpus.ts';
import { LOCALES, type Locale } from '../../src/model/locale.ts';
import { partsOf } from '../../src/model/summary.ts';
import { isGenerated } from '../../src/search/testing/generated-cases.ts';
import { pageOfPlain } from './asking-plain.ts';
import { corpusOf } from '../../src/search/testing/sized.ts';

const langOf = (locale: Locale): string => (locale === 'zh' ? 'zh-Hans' : locale);

const pageOf = ({ record, articles }: Case, locale: Locale): string => {
  const { title, headline } = record.summary;
  const statements = partsOf(record.summary).flatMap((part) =>
    part.statements.map(({ text }) => text[locale]),
  );
  const blocks = (articles[locale]?.blocks ?? []).map(({ text }) => text);
  const paragraphs = [headline.text[locale], ...statements, ...blocks]
    .filter((text) => text !== undefined)
    .map((text) => `<p>${text}</p>`);
  return `<!doctype html><html lang="${langOf(locale)}"><title>${title[locale] ?? ''}</title>
    <body><main><h1>${title[locale] ?? ''}</h1>${paragraphs.join('\n')}</main></body></html>`;
};

/** Pagefind as it comes, on the built pages of the real cases and on pages of the others. */
const indexPlainly = async (size: number, site: string, folder: string): Promise<void> => {
  const { index } = await createIndex({});
  if (!index) throw new Error('Pagefind made no index.');
  const { cases } = corpusOf(size);
  const real = cases.filter(({ id }) => !isGenerated(id)).map(({ id }) => id);
  await index.addDirectory({ path: site, glob: `*/cases/{${real.join(',')}}/index.html` });
  for (const one of cases.filter(({ id }) => isGenerated(id)))
    for (const locale of LOCALES)
      await index.addHTMLFile({
        url: `/${locale}/cases/${one.id}/`,
        content: pageOf(one, locale),
      });
  await index.writeFiles({ outputPath: join(site, folder) });
  await close();
  for (const locale of LOCALES)
    writeBelow(
      site,
      `${pageOfPlain(folder, locale)}index.html`,
      `<!doctype html><html lang="${langOf(locale)}"><title>Plain Pagefind</title></html>`,
    );
};

const [size, site = '', folder = ''] = process.argv.slice(2);
await indexPlainly(Number(size), site, folder);
