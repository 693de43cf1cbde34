import { plugins } from '@citation-js/core';
import { parse as parseBibtex } from '@retorquere/bibtex-parser';
import { expect } from 'vitest';
import { articlesOf, type ExportCorpus } from '../corpus.ts';
import { unguard } from '../../text/testing/unguard.ts';
import { all, exactly, only, survives } from '../testing/survives.ts';
import { itemsOfCase, itemsOfTexts } from './csl.ts';
import { formatCitations } from './formats.ts';

const citations = (corpus: ExportCorpus, format: 'bib' | 'ris' | 'csl.json') =>
  formatCitations(format, itemsOfTexts(corpus, only(corpus), articlesOf(only(corpus))[0]!.lang));

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
