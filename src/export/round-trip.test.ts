import { plugins } from '@citation-js/core';
import { parse as parseBibtex } from '@retorquere/bibtex-parser';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { atomFeed } from './atom.ts';
import { itemsOfArticle } from './citation/csl.ts';
import { formatCitations } from './citation/formats.ts';
import { articlesOf, type ExportCorpus } from './corpus.ts';
import { epub } from './epub/book.ts';
import { jsonLine, unguard } from './escape.ts';
import { corpusOf } from './fixture.ts';
import { hostileText } from './hostile.ts';
import { caseJsonLd } from './json-ld/case.ts';
import { scriptText } from './json-ld/pages.ts';
import { jsonFeed } from './json-feed.ts';
import { caseMarkdown } from './markdown/case.ts';
import { llmsText } from './markdown/llms.ts';
import { jsonLdTriples, markdownTexts, turtleTriples, unzipTexts, xmlTexts } from './read-back.ts';
import { blockLines } from './records.ts';
import { skosJsonLd } from './skos-json-ld.ts';
import { tei } from './tei.ts';
import { tmx } from './tmx.ts';
import { turtle } from './turtle.ts';

// Whole files are written and read here.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const survives = (name: string, check: (corpus: ExportCorpus, text: string) => unknown): void => {
  test(`any text survives ${name}`, async () => {
    await fc.assert(
      fc.asyncProperty(hostileText, async (text) => {
        await check(corpusOf(text), text);
      }),
      { numRuns: 150 },
    );
  });
};

const first = ({ cases: [one] }: ExportCorpus) => one!;
const all = (texts: string[], text: string): void => {
  expect(texts.length).toBeGreaterThan(0);
  expect(new Set(texts.map(unguard))).toEqual(new Set([text]));
};

const exactly = (texts: (string | undefined)[], text: string): void => {
  expect(new Set(texts)).toEqual(new Set([text]));
};

survives('JSON lines', (corpus, text) => {
  const lines = blockLines(corpus).map(jsonLine).join('\n');
  // Whatever a reader takes for the end of a line.
  const read = lines.split(/\r\n|[\n\v\f\r\x85\u2028\u2029]/);
  expect(read.map((line) => (JSON.parse(line) as { text: string }).text)).toEqual(
    Array.from({ length: 39 }, () => text),
  );
});

survives('TMX', (corpus, text) => {
  const memory = tmx(corpus);
  all(xmlTexts(memory, '//seg'), text);
  expect(xmlTexts(memory, '//seg/*')).toEqual([]);
  all(xmlTexts(memory, '//tuv/prop[@type="x-term:a-concept"]'), text);
  all(xmlTexts(memory, '//tuv/prop[@type="x-lang:fa"]'), text);
});

survives('TEI', (corpus, text) => {
  const xml = tei(corpus, first(corpus));
  const within = (names: string[]): string =>
    `//*[local-name()="text"]//*[${names.map((name) => `local-name()="${name}"`).join(' or ')}]`;
  // A footnote has its number besides, an abbreviation what it stands for.
  const alone = '[not(*[@type="footnote"]) and not(*[local-name()="choice"])]';
  all(xmlTexts(xml, within(['p', 'titlePart', 'ab', 'cell']) + alone), text);
  all(xmlTexts(xml, within(['term', 'foreign', 'emph', 'code', 'del', 'q', 'expan'])), text);
  all(xmlTexts(xml, '//*[local-name()="note"][@type]'), text);
});

survives('Turtle and JSON-LD, which say the same', async (corpus, text) => {
  const read = turtleTriples(turtle(corpus));
  expect(read.some((triple) => unguard(triple).includes(`definition ${text} fa`))).toBe(true);
  expect(new Set(await jsonLdTriples(skosJsonLd(corpus)))).toEqual(new Set(read));
});

const citations = (corpus: ExportCorpus, format: 'bib' | 'ris' | 'csl.json') =>
  formatCitations(format, itemsOfArticle(corpus, first(corpus), articlesOf(first(corpus))[0]!));

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

survives('Atom and JSON feed', (corpus, text) => {
  const atom = atomFeed(corpus, 'fa');
  all(xmlTexts(atom, '//*[local-name()="entry"]/*[local-name()="title"]'), text);
  all(xmlTexts(atom, '//*[local-name()="summary"]'), text);
  const { items } = JSON.parse(jsonFeed(corpus, 'fa')) as { items: { title: string }[] };
  exactly(
    items.map(({ title }) => title),
    text,
  );
});

survives('Markdown', (corpus, text) => {
  const read = markdownTexts(caseMarkdown(corpus, first(corpus), 'en')).map(unguard);
  const article = read.slice(read.indexOf('Figures') + 2, read.lastIndexOf('Sources'));
  // The title of the article and its blocks.
  expect(article).toHaveLength(14);
  exactly(article, text);
  expect(unguard(markdownTexts(llmsText(corpus)).join(' '))).toContain(text);
});

survives('EPUB', (corpus, text) => {
  const chapter = unzipTexts(epub(corpus, 'fa'))['EPUB/case.a-case.xhtml']!;
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

survives('the JSON-LD of a page', (corpus, text) => {
  const script = scriptText(caseJsonLd(corpus.site, first(corpus), 'en'));
  expect(script).not.toMatch(/<\/?script|<!--/);
  expect((JSON.parse(script) as { headline: string }).headline).toBe(text);
});
