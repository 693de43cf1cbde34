import { join } from 'node:path';
import process from 'node:process';
import { close, createIndex } from 'pagefind';
import type { Case } from '../../src/model/corpus.ts';
import { LOCALES, type Locale } from '../../src/model/locale.ts';
import { partsOf } from '../../src/model/summary.ts';
import { isGenerated } from '../../src/search/testing/generated-cases.ts';
import { corpusOf } from '../../src/search/testing/sized.ts';

const pageOf = ({ record, articles }: Case, locale: Locale): string => {
  const { title, headline } = record.summary;
  const statements = partsOf(record.summary).flatMap((part) =>
    part.statements.map(({ text }) => text[locale]),
  );
  const blocks = (articles[locale]?.blocks ?? []).map(({ text }) => text);
  const paragraphs = [headline.text[locale], ...statements, ...blocks]
    .filter((text) => text !== undefined)
    .map((text) => `<p>${text}</p>`);
  return `<!doctype html><html lang="${locale === 'zh' ? 'zh-Hans' : locale}"><title>${title[locale] ?? ''}</title>
    <body><main><h1>${title[locale] ?? ''}</h1>${paragraphs.join('\n')}</main></body></html>`;
};

/** Pagefind as it comes, on the built pages of the real cases and on pages of the others. */
const indexPlainly = async (size: number, site: string, folder: string): Promise<void> => {
  const { index } = await createIndex({});
  if (!index) throw new Error('Pagefind made no index.');
  await index.addDirectory({ path: site, glob: '*/cases/*/index.html' });
  for (const one of corpusOf(size).cases.filter(({ id }) => isGenerated(id)))
    for (const locale of LOCALES)
      await index.addHTMLFile({
        url: `/${locale}/cases/${one.id}/`,
        content: pageOf(one, locale),
      });
  await index.writeFiles({ outputPath: join(site, folder) });
  await close();
};

const [size, site = '', folder = ''] = process.argv.slice(2);
await indexPlainly(Number(size), site, folder);
