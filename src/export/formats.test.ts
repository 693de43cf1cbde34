import { EpubCheck } from '@likecoin/epubcheck-ts';
import { parse as parseBibtex } from '@retorquere/bibtex-parser';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { DtdValidator, XmlDocument, XmlDtd } from 'libxml2-wasm';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { inlineText, type Inline } from '../schema/inline.ts';
import { LOCALE_INFO, LOCALES } from '../schema/locale.ts';
import { articlesOf, type ExportCorpus } from './corpus.ts';
import { DATA_TEXTS } from './data-texts.ts';
import { exportFiles } from './files.ts';
import type { ExportFiles } from './table/kind.ts';
import { realCorpus } from './fixture.ts';
import { jsonLdTriples, markdownTexts, turtleTriples, unzipTexts, xmlTexts } from './read-back.ts';
import { KINDS } from './table.ts';
import { TMX_DTD } from './tmx-dtd.ts';
import { sha256 } from './version.ts';

// Whole files are written and read here.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let corpus: ExportCorpus;
let files: ExportFiles;
const texts = new Map<string, string>();

beforeAll(async () => {
  corpus = realCorpus();
  files = exportFiles(corpus);
  for (const { path } of files.list)
    texts.set(path, Buffer.from(await files.bytes(path)).toString());
});

const pathsOf = (kind: string): string[] =>
  files.list.filter((file) => file.kind.id === kind).map(({ path }) => path);
const text = (path: string): string => texts.get(path) ?? '';
const json = (path: string): unknown => JSON.parse(text(path));
const textsOf = (kind: string): string[] => pathsOf(kind).map(text);
const blocks = (): string[] =>
  corpus.cases.flatMap((one) =>
    articlesOf(one).flatMap((article) => article.blocks.map((b) => b.text)),
  );

describe('the table', () => {
  test('every path is given once, and follows its pattern', () => {
    expect(new Set(texts.keys()).size).toBe(files.list.length);
    for (const { path, kind } of files.list) {
      const pattern = kind.pattern.replace(/[.]/g, '\\.').replace(/\{\w+\}/g, '[a-z0-9-]+');
      expect(path).toMatch(new RegExp(`^${pattern}$`));
    }
  });

  test('every kind is described in every language, and nothing else is', () => {
    for (const locale of LOCALES)
      expect(Object.keys(DATA_TEXTS[locale].kinds)).toEqual(KINDS.map(({ id }) => id));
  });

  test('every file states the version', async () => {
    for (const [path, content] of texts) {
      const inside = path.endsWith('.epub')
        ? unzipTexts(await files.bytes(path))['EPUB/package.opf']
        : content.replaceAll('\\', '');
      expect(inside, path).toContain(corpus.version.text);
    }
  });

  test('the checksums are those of the files', async () => {
    const lines = text('corpus/checksums.txt').trimEnd().split('\n').slice(1);
    expect(lines).toHaveLength(files.list.length - 1);
    for (const line of lines) {
      const [sum, name = ''] = line.split('  ');
      const path = new URL(name, 'https://x/corpus/').pathname.slice(1);
      expect(sum).toBe(sha256(await files.bytes(path)));
    }
  });

  test('a second build gives the same bytes', async () => {
    const again = exportFiles(realCorpus());
    for (const { path } of files.list)
      expect(sha256(await again.bytes(path)), path).toBe(sha256(await files.bytes(path)));
  });
});

describe('JSON', () => {
  const validate = (schema: string, data: unknown): void => {
    const ajv = new Ajv2020({ strict: true, strictTypes: false, allErrors: true });
    (addFormats as unknown as { default: (to: Ajv2020) => void }).default(ajv);
    const check = ajv.compile(json(`corpus/schema/${schema}.schema.json`) as object);
    check(data);
    expect(check.errors ?? []).toEqual([]);
  };

  test('every line of corpus.jsonl fits its schema', () => {
    const lines = text('corpus/corpus.jsonl').trimEnd().split('\n');
    const read = lines.map((line) => JSON.parse(line) as { text: string; hash: string });
    expect(read.map((line) => line.text)).toEqual(blocks());
    const ajv = new Ajv2020({ strictTypes: false });
    (addFormats as unknown as { default: (to: Ajv2020) => void }).default(ajv);
    const check = ajv.compile(json('corpus/schema/block.schema.json') as object);
    expect(read.filter((line) => !check(line))).toEqual([]);
    expect(read.filter((line) => sha256(line.text) !== line.hash)).toEqual([]);
  });

  test('the cases fit their schemas, and records are whole', () => {
    validate('cases', json('corpus/cases.json'));
    for (const one of corpus.cases) {
      const data = json(`corpus/cases/${one.id}.json`) as { record: unknown };
      validate('case', data);
      expect(data.record).toEqual(one.record);
    }
  });
});

describe('XML', () => {
  test('TMX is valid, and its units are the aligned blocks', () => {
    const document = XmlDocument.fromString(text('corpus/corpus.tmx'));
    new DtdValidator(XmlDtd.fromString(TMX_DTD)).validate(document);
    expect(document.get('//header/@segtype')?.content).toBe('paragraph');
    expect(document.find('//seg/*')).toEqual([]);
    const units = document
      .find('//tu')
      .map((unit) => [
        unit.get('@tuid')?.content,
        unit
          .find('tuv')
          .map((variant) => [variant.get('@xml:lang')?.content, variant.get('seg')?.content]),
      ]);
    document.dispose();
    const aligned = corpus.cases.flatMap((one) =>
      articlesOf(one)[0]!.blocks.map(({ id }, index) => [
        `${one.id}:${id}`,
        articlesOf(one).map(({ lang, blocks: own }) => [LOCALE_INFO[lang].tag, own[index]!.text]),
      ]),
    );
    expect(units).toEqual(aligned);
  });

  test('TEI has every block under its name, and corresp leads to blocks that exist', () => {
    for (const path of pathsOf('tei')) {
      const ids = xmlTexts(text(path), '//@xml:id');
      expect(new Set(ids).size).toBe(ids.length);
      const targets = xmlTexts(text(path), '//@corresp').flatMap((value) => value.split(' '));
      expect(targets.filter((target) => !ids.includes(target.slice(1)))).toEqual([]);
    }
    const one = corpus.cases[0]!;
    for (const { lang, blocks: own } of articlesOf(one))
      for (const { id, text: expected, kind } of own)
        if (kind !== 'head' && kind !== 'row')
          expect(
            xmlTexts(text(`corpus/${one.id}.tei.xml`), `//*[@xml:id="${lang}.${id}"]`)[0],
          ).toBe(expected);
  });

  test('TEI, TMX and the books keep every term and every passage in another language', async () => {
    const marks = (kind: 'term' | 'bdi', inline: readonly Inline[]): string[] =>
      inline.flatMap((piece) =>
        typeof piece === 'string'
          ? []
          : [
              ...(piece.as === kind ? [inlineText([piece])] : []),
              ...marks(kind, piece.children ?? []),
            ],
      );
    for (const one of corpus.cases) {
      const all = (kind: 'term' | 'bdi'): string[] =>
        articlesOf(one).flatMap((a) => a.blocks.flatMap(({ inline = [] }) => marks(kind, inline)));
      const tei = text(`corpus/${one.id}.tei.xml`);
      expect(xmlTexts(tei, '//*[local-name()="text"]//*[local-name()="term"]')).toEqual(
        all('term'),
      );
      expect(xmlTexts(tei, '//*[local-name()="foreign"]')).toEqual(all('bdi'));
      const props = `//tu[starts-with(@tuid, "${one.id}:")]/tuv/prop`;
      const memory = text('corpus/corpus.tmx');
      expect(xmlTexts(memory, `${props}[starts-with(@type, "x-term:")]`).sort()).toEqual(
        all('term').sort(),
      );
      expect(xmlTexts(memory, `${props}[starts-with(@type, "x-lang:")]`).sort()).toEqual(
        all('bdi').sort(),
      );
      const books = await Promise.all(
        pathsOf('epub').map(async (path) => unzipTexts(await files.bytes(path))),
      );
      const chapters = books.map((book) => book[`EPUB/case.${one.id}.xhtml`] ?? '');
      const inBooks = (path: string): string[] => chapters.flatMap((each) => xmlTexts(each, path));
      expect(inBooks('//*[@id="article"]//*[starts-with(@href, "terms.xhtml#")]')).toEqual(
        all('term'),
      );
      expect(inBooks('//*[@id="article"]//*[local-name()="bdi"][@lang]')).toEqual(all('bdi'));
    }
  });

  test('Atom has what RFC 4287 asks for', () => {
    for (const feed of textsOf('atom')) {
      const entries = xmlTexts(feed, '//*[local-name()="entry"]/*[local-name()="id"]');
      expect(entries).toHaveLength(corpus.cases.length);
      expect(new Set(entries).size).toBe(entries.length);
      for (const date of xmlTexts(feed, '//*[local-name()="updated"]'))
        expect(date).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/);
      for (const name of ['id', 'title', 'updated', 'author'])
        expect(xmlTexts(feed, `/*/*[local-name()="${name}"]`)).toHaveLength(1);
    }
  });

  test('OpenSearch keeps to the lengths of its parts', () => {
    for (const description of textsOf('opensearch')) {
      const of = (name: string): string =>
        xmlTexts(description, `//*[local-name()="${name}"]`)[0] ?? '';
      expect(of('ShortName').length).toBeLessThanOrEqual(16);
      expect(of('Description').length).toBeLessThanOrEqual(1024);
      expect(description).toContain('?q={searchTerms}');
    }
  });
});

describe('SKOS', () => {
  const SKOS = 'http://www.w3.org/2004/02/skos/core#';

  test('Turtle and JSON-LD hold the same triples', async () => {
    const turtle = turtleTriples(text('corpus/vocabulary.ttl'));
    const jsonLd = await jsonLdTriples(text('corpus/vocabulary.jsonld'));
    expect(new Set(jsonLd)).toEqual(new Set(turtle));
  });

  test('each concept has one preferred label a language, and its labels are distinct (S13, S14)', () => {
    const labels = turtleTriples(text('corpus/vocabulary.ttl')).filter((triple) =>
      triple.includes('Label '),
    );
    const preferred = labels.filter((triple) => triple.includes(`${SKOS}prefLabel`));
    expect(preferred).toHaveLength(3 * (corpus.concepts.size + corpus.schemes.length));
    const said = labels.map((triple) => triple.replace(/#(?:pref|alt|hidden)Label/, ''));
    expect(said.filter((label, index) => said.indexOf(label) !== index)).toEqual([]);
  });

  test('no concept is broader than itself, at any distance; related excludes broader (S27)', () => {
    const above = (id: string, seen = new Set<string>()): Set<string> => {
      for (const up of corpus.concepts.get(id)?.broader ?? [])
        if (!seen.has(up)) above(up, seen.add(up));
      return seen;
    };
    for (const { id, related } of corpus.concepts.values()) {
      expect(above(id).has(id)).toBe(false);
      for (const other of related)
        expect(above(id).has(other) || above(other).has(id), `${id} ${other}`).toBe(false);
    }
  });
});

describe('citations', () => {
  test('BibLaTeX is read without an error, names and titles whole', () => {
    const { entries, errors } = parseBibtex(textsOf('citation.bib').join('\n'), {
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

  test('every block can be cited in every format, under its own address', () => {
    for (const one of corpus.cases)
      for (const article of articlesOf(one)) {
        const name = `corpus/${one.id}.${article.lang}`;
        const items = json(`${name}.csl.json`) as { id: string; URL: string }[];
        expect(items.map(({ id }) => id)).toEqual([
          `${one.id}.${article.lang}`,
          ...article.blocks.map(({ id }) => `${one.id}.${article.lang}.${id}`),
        ]);
        for (const { id, URL } of items.slice(1)) {
          expect(URL).toMatch(new RegExp(`#${id.slice(id.lastIndexOf('.') + 1)}$`));
          expect(text(`${name}.bib`)).toContain(`{${id},`);
          expect(text(`${name}.ris`)).toContain(`ID  - ${id}\r\n`);
          expect(text(`${name}.ris`)).toContain(`UR  - ${URL}\r\n`);
        }
      }
  });

  test('a translation names its translators and the title of the original', () => {
    for (const one of corpus.cases)
      for (const article of articlesOf(one)) {
        if (article.role === 'original') continue;
        const [item] = json(`corpus/${one.id}.${article.lang}.csl.json`) as [object];
        expect(item).toMatchObject({
          title: article.title,
          'original-title': one.articles[article.of]?.title,
          translator: article.translators.map((literal) => ({ literal })),
        });
      }
  });
});

test('the books pass EPUBCheck', async () => {
  for (const path of pathsOf('epub')) {
    const report = await EpubCheck.validate(await files.bytes(path));
    expect(report.messages.filter(({ severity }) => severity !== 'usage')).toEqual([]);
  }
  const spine = unzipTexts(await files.bytes('corpus/unbroken-line.fa.epub'))['EPUB/package.opf'];
  expect(spine).toContain('<spine page-progression-direction="rtl">');
});

test('the Markdown twins hold every block of the article', () => {
  for (const one of corpus.cases)
    for (const { lang, blocks: own } of articlesOf(one)) {
      const read = markdownTexts(text(`${lang}/cases/${one.id}/index.html.md`));
      for (const { text: block } of own)
        for (const cell of block.split('\t')) expect(read).toContain(cell);
    }
});

test('Croissant names every field, and the checksums of its files', async () => {
  const read = json('corpus/croissant.json') as {
    distribution: { '@id': string; contentUrl: string; sha256: string; encodingFormat: string }[];
    recordSet: { field: { name: string; source: { extract: object } }[] }[];
  };
  expect(read.distribution.find((file) => file['@id'] === 'blocks')?.encodingFormat).toBe(
    'application/jsonlines',
  );
  for (const { name, source } of read.recordSet[0]?.field ?? [])
    expect(source.extract).toEqual({ column: name });
  const [line = ''] = text('corpus/corpus.jsonl').split('\n');
  expect(read.recordSet[0]?.field.map(({ name }) => name)).toEqual(
    Object.keys(JSON.parse(line) as object),
  );
  for (const { contentUrl, sha256: sum } of read.distribution)
    expect(sum).toBe(sha256(await files.bytes(contentUrl.split('/base/')[1] ?? '')));
  await expect(jsonLdTriples(text('corpus/croissant.json'))).resolves.not.toHaveLength(0);
});
