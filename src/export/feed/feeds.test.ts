import { expect, test } from 'vitest';
import type { Case } from '../../model/corpus.ts';
import type { ExportCorpus } from '../corpus.ts';
import { atomFeed } from './atom.ts';
import { feedParts, type FeedPart } from './parts.ts';
import { corpusOf, realFiles } from '../testing/fixture.ts';
import { jsonFeed } from './json-feed.ts';
import { xmlTexts } from '../testing/read-back.ts';
import { all, exactly, survives } from '../testing/survives.ts';

test('Atom has what RFC 4287 asks for', async () => {
  const { corpus, textsOf } = realFiles();
  for (const feed of await textsOf('atom')) {
    const entries = xmlTexts(feed, '//*[local-name()="entry"]/*[local-name()="id"]');
    expect(entries).toHaveLength(corpus.cases.length);
    expect(new Set(entries).size).toBe(entries.length);
    for (const date of xmlTexts(feed, '//*[local-name()="updated"]'))
      expect(date).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/);
    for (const name of ['id', 'title', 'updated', 'author'])
      expect(xmlTexts(feed, `/*/*[local-name()="${name}"]`)).toHaveLength(1);
  }
});

test('OpenSearch keeps to the lengths of its parts', async () => {
  const { textsOf } = realFiles();
  for (const description of await textsOf('opensearch')) {
    const of = (name: string): string =>
      xmlTexts(description, `//*[local-name()="${name}"]`)[0] ?? '';
    expect(of('ShortName').length).toBeLessThanOrEqual(16);
    expect(of('Description').length).toBeLessThanOrEqual(1024);
    expect(description).toContain('?q={searchTerms}');
  }
});

survives('Atom and JSON feed', (corpus, text) => {
  const { feed } = feedParts(corpus.cases, corpus.version);
  const atom = atomFeed(corpus, feed, 'fa');
  all(xmlTexts(atom, '//*[local-name()="entry"]/*[local-name()="title"]'), text);
  all(xmlTexts(atom, '//*[local-name()="summary"]'), text);
  const { items } = JSON.parse(jsonFeed(corpus, feed, 'fa')) as { items: { title: string }[] };
  exactly(
    items.map(({ title }) => title),
    text,
  );
});

const many = (days: readonly string[]): ExportCorpus => {
  const corpus = corpusOf('a text');
  const [one] = corpus.cases as [Case];
  const cases = days.map((updated, n) => ({
    ...one,
    id: `c${String(n).padStart(4, '0')}`,
    record: { ...one.record, updated },
  }));
  return { ...corpus, cases };
};
/** 60 cases of one month, then 100 of the next. */
const days: string[] = Array.from({ length: 160 }, (_, n) =>
  n < 60 ? '2026-01-15' : '2026-02-03',
);

interface Document {
  feed_url: string;
  next_url?: string;
  items: { id: string }[];
}

test('a feed has the last 50 cases; its archives hold all others, and each is reached', () => {
  const corpus = many(days);
  const { feed, archives } = feedParts(corpus.cases, corpus.version);
  const parts = [feed, ...archives];
  expect(archives.map(({ name, cases }) => [name, cases.length])).toEqual([
    ['2026-01-1', 50],
    ['2026-01-2', 10],
    ['2026-02-1', 50],
  ]);
  const documents = new Map(
    parts.map((part) => {
      const document = JSON.parse(jsonFeed(corpus, part, 'fa')) as Document;
      return [document.feed_url, document];
    }),
  );
  const seen = new Set<string>();
  let at: string | undefined = corpus.site.page('fa', 'feed.json');
  while (at !== undefined) {
    const document: Document | undefined = documents.get(at);
    document?.items.forEach(({ id }) => seen.add(id));
    at = document?.next_url;
  }
  expect(seen.size).toBe(160);
});

test('an archive names the feed, those before and after it, and that it is one', () => {
  const corpus = many(days);
  const { feed, archives } = feedParts(corpus.cases, corpus.version);
  const linksOf = (part: FeedPart): string[] =>
    ['self', 'current', 'prev-archive', 'next-archive'].map(
      (rel) =>
        xmlTexts(atomFeed(corpus, part, 'en'), `/*/*[@rel="${rel}"]/@href`)[0]?.slice(
          corpus.site.page('en', '').length,
        ) ?? '',
    );
  expect(linksOf(feed)).toEqual(['feed.xml', '', 'feed/2026-02-1.xml', '']);
  expect(archives.map(linksOf)).toEqual([
    ['feed/2026-01-1.xml', 'feed.xml', '', 'feed/2026-01-2.xml'],
    ['feed/2026-01-2.xml', 'feed.xml', 'feed/2026-01-1.xml', 'feed/2026-02-1.xml'],
    ['feed/2026-02-1.xml', 'feed.xml', 'feed/2026-01-2.xml', ''],
  ]);
  expect(atomFeed(corpus, archives[0]!, 'en')).toContain('<fh:archive/>');
  expect(atomFeed(corpus, feed, 'en')).not.toContain('fh:');
});

test('a new case changes no archive, but that the newest may name one after it; a revised one only those of the month that it leaves', () => {
  const written = (corpus: ExportCorpus): Map<string | undefined, string> =>
    new Map(
      feedParts(corpus.cases, corpus.version).archives.map((part) => [
        part.name,
        atomFeed(corpus, { ...part, next: undefined }, 'zh'),
      ]),
    );
  const before = written(many(days));
  const changed = (after: Map<string | undefined, string>): string[] =>
    [...before].flatMap(([name = '', text]) => (after.get(name) === text ? [] : name));
  expect(changed(written(many([...days, '2026-02-04'])))).toEqual([]);
  expect(changed(written(many(days.with(3, '2026-03-01'))))).toEqual(['2026-01-2']);
});

test('few cases need no archive', () => {
  const { feed, archives } = feedParts(many(days.slice(0, 50)).cases, many(days).version);
  expect([feed.cases.length, feed.previous, archives]).toEqual([50, undefined, []]);
});
