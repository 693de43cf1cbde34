import { plugins } from '@citation-js/core';
import { parse as parseBibtex } from '@retorquere/bibtex-parser';
import { expect, test } from 'vitest';
import { articlesOf, type ExportCorpus } from '../corpus.ts';
import { unguard } from '../../text/testing/unguard.ts';
import { LOCALES } from '../../model/locale.ts';
import { realCorpus } from '../testing/fixture.ts';
import { all, exactly, only, survives } from '../testing/survives.ts';
import { citedTexts, itemsOfCase } from './csl.ts';
import { CITATION_FORMATS, formatCitations, formatTexts } from './formats.ts';
import type { CslItem } from './item.ts';

const citations = (corpus: ExportCorpus, format: 'bib' | 'ris' | 'csl.json') =>
  formatTexts(format, citedTexts(corpus, only(corpus), articlesOf(only(corpus))[0]!.lang));

survives('CSL-JSON', (corpus, text) => {
  const items = JSON.parse(citations(corpus, 'csl.json')) as Record<string, string>[];
  exactly(
    items.flatMap((item) => [item.title, item['original-title']]),
    text,
  );
});

survives('BibLaTeX', (corpus, text) => {
  const { entries, errors } = parseBibtex(citations(corpus, 'bib'), {
    sentenceCase: false,
    caseProtection: false,
  });
  expect(errors).toEqual([]);
  expect(entries).toHaveLength(14);
  all(
    entries.map(({ fields }) => fields.title ?? ''),
    text,
  );
});

survives('RIS', (corpus, text) => {
  const file = citations(corpus, 'ris');
  const read = plugins.input.chain(file, { forceType: '@ris/file' });
  expect(read.map(({ id }) => id)).toEqual([
    'a-case.en',
    ...Array.from({ length: 13 }, (_, index) => `a-case.en.p${index + 1}`),
  ]);
  all(
    read.map(({ title }) => title),
    text,
  );
  const lines = file.split('\r\n');
  expect(lines.every((line) => line === '' || /^[A-Z][A-Z0-9] {2}- /.test(line))).toBe(true);
  const valuesOf = (tag: string): string[] =>
    lines.filter((line) => line.startsWith(`${tag}  - `)).map((line) => line.slice(6));
  all([...valuesOf('TI'), ...valuesOf('OP')], text);
  expect(valuesOf('ER')).toHaveLength(14);
});

const ofCase = (corpus: ExportCorpus, format: 'bib' | 'ris'): string =>
  formatCitations(format, itemsOfCase(corpus, only(corpus)));
const SOURCE = 'a-case.source.main';

survives('the names in BibLaTeX', (corpus, text) => {
  const { entries, errors } = parseBibtex(ofCase(corpus, 'bib'), {
    sentenceCase: false,
    caseProtection: false,
  });
  expect(errors).toEqual([]);
  const source = entries.find(({ key }) => key === SOURCE);
  const [person, whole] = source?.fields.author ?? [];
  // What begins in small letters is taken for a particle, up to any kind of space.
  const spaced = (name: string): string => unguard(name).replace(/\s+/g, ' ').trim();
  const family = [person?.prefix, person?.lastName].filter(Boolean).join(' ');
  exactly([spaced(family)], text.replace(/\s+/g, ' ').trim());
  all([person?.firstName ?? '', whole?.name ?? ''], text);
});

survives('the names in RIS', (corpus, text) => {
  const read = plugins.input.chain(ofCase(corpus, 'ris'), { forceType: '@ris/file' });
  const [person, whole] = read.find(({ id }) => id === SOURCE)?.author ?? [];
  all([person?.family ?? '', person?.given ?? ''], text);
  // RIS knows no names without parts: one word is taken for a family.
  all([whole?.literal ?? whole?.family ?? ''], text);
});

const TRANSLATED: CslItem = {
  id: 'queue.en.p6',
  type: 'chapter',
  title: 'The queue',
  author: [{ family: 'Zhao', given: 'Rongqiang' }],
  'original-author': [{ family: '赵', given: '荣强' }],
  'original-publisher': 'Customer World (客户世界)',
  language: 'en',
  note: 'Retold by Unbroken Line from: 赵荣强, 排队, 客户世界',
};

test.each([
  ['bib', 'author = {Zhao, Rongqiang}'],
  ['ris', 'AU  - Zhao, Rongqiang'],
  ['csl.json', '"family": "Zhao"'],
] as const)(
  '%s has the author in the letters of the text, the original in its note',
  (format, line) => {
    const written = formatCitations(format, [TRANSLATED]);
    expect(written).toContain(line);
    expect(written).toContain('from: 赵荣强, 排队');
    if (format !== 'csl.json') expect(written).not.toContain('赵, 荣强');
  },
);

test.each(CITATION_FORMATS)('%s has each block as it would have it alone', (format) => {
  const corpus = realCorpus();
  for (const one of corpus.cases)
    for (const locale of LOCALES) {
      const texts = citedTexts(corpus, one, locale);
      const items = texts.flatMap(({ whole, blocks, ofBlock }) => [whole, ...blocks.map(ofBlock)]);
      expect(formatTexts(format, texts), one.id).toBe(formatCitations(format, items));
    }
});

test('a text may hold the word that stands for a block', () => {
  const title = 'standin0 standin1';
  const ofBlock = (page: string): CslItem => ({ ...TRANSLATED, title, id: `a.${page}`, page });
  const texts = [{ whole: { ...TRANSLATED, title }, blocks: ['p1', 'p2'], ofBlock }];
  for (const format of ['bib', 'ris'] as const)
    expect(formatTexts(format, texts).split(title)).toHaveLength(4);
});
