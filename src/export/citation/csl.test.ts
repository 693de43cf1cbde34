import { parse as parseBibtex } from '@retorquere/bibtex-parser';
import { expect, test } from 'vitest';
import { articlesOf } from '../corpus.ts';
import { realFiles } from '../testing/fixture.ts';
import { allowTime } from '../testing/survives.ts';

allowTime();
const { corpus, text, textsOf } = realFiles();

test('BibLaTeX is read without an error, names and titles whole', async () => {
  const { entries, errors } = parseBibtex((await textsOf('citation.bib')).join('\n'), {
    sentenceCase: false,
  });
  expect(errors).toEqual([]);
  const creators = entries.flatMap(({ fields }) => fields.author ?? []);
  for (const { record } of corpus.cases)
    for (const { author = [] } of record.sources)
      for (const name of author)
        expect(creators).toContainEqual(
          'literal' in name
            ? expect.objectContaining({ name: name.literal })
            : expect.objectContaining({ lastName: name.family, firstName: name.given }),
        );
});

test('every block can be cited in every format, under its own address', async () => {
  for (const one of corpus.cases)
    for (const article of articlesOf(one)) {
      const name = `corpus/${one.id}.${article.lang}`;
      const items = JSON.parse(await text(`${name}.csl.json`)) as { id: string; URL: string }[];
      expect(items.map(({ id }) => id)).toEqual([
        `${one.id}.${article.lang}`,
        ...article.blocks.map(({ id }) => `${one.id}.${article.lang}.${id}`),
        ...one.versions
          .filter(({ lang }) => lang === article.lang)
          .flatMap(({ lang, name: version, blocks }) => [
            `${one.id}.${lang}-${version}`,
            ...blocks.map(({ id }) => `${one.id}.${lang}.${id}`),
          ]),
      ]);
      const [bib, ris] = await Promise.all([text(`${name}.bib`), text(`${name}.ris`)]);
      for (const { id, URL } of items.filter(({ URL: at }) => /#(?!version-)/.test(at))) {
        expect(URL).toMatch(new RegExp(`#${id.slice(id.lastIndexOf('.') + 1)}$`));
        expect(bib).toContain(`{${id},`);
        expect(ris).toContain(`ID  - ${id}\r\n`);
        expect(ris).toContain(`UR  - ${URL}\r\n`);
      }
    }
});

test('a translation names its translators and the title of the original', async () => {
  for (const one of corpus.cases)
    for (const article of articlesOf(one)) {
      if (article.role === 'original') continue;
      const [item] = JSON.parse(await text(`corpus/${one.id}.${article.lang}.csl.json`)) as [
        object,
      ];
      expect(item).toMatchObject({
        title: article.title,
        'original-title': one.articles[article.of]?.title,
        translator: article.translators.map((literal) => ({ literal })),
      });
    }
});
