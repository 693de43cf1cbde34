import { expect, test } from 'vitest';
import { atomFeed } from './atom.ts';
import { realFiles } from '../testing/fixture.ts';
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
  const atom = atomFeed(corpus, 'fa');
  all(xmlTexts(atom, '//*[local-name()="entry"]/*[local-name()="title"]'), text);
  all(xmlTexts(atom, '//*[local-name()="summary"]'), text);
  const { items } = JSON.parse(jsonFeed(corpus, 'fa')) as { items: { title: string }[] };
  exactly(
    items.map(({ title }) => title),
    text,
  );
});
