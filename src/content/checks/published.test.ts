import { describe, expect, it } from 'vitest';
import { change, findings, LOCKED, lockFor, type Files } from '../testing/fixture.ts';

const EN = 'cases/dead-phones/article.en.mdx';
const GUIDE = 'guides/any/en.mdx';

/** The corpus with a second case, a draft, and a guide. */
const withDraft = (): Files => {
  const own = Object.entries(LOCKED).filter(
    ([path]) => path.startsWith('cases/') && !path.endsWith('lock.yaml'),
  );
  const files: Files = {
    ...LOCKED,
    ...Object.fromEntries(
      own.map(([path, text]) => [path.replace('dead-phones', 'a-draft'), text]),
    ),
    [GUIDE]: '---\nlang: en\ntitle: A\nsummary: B\naudience: editors\n---\n\nThe text.\n',
  };
  const draft = change(files, 'cases/a-draft/case.yaml', 'status: published', 'status: draft');
  return { ...draft, 'cases/a-draft/blocks.lock.yaml': lockFor(draft, 'a-draft') };
};

const found = (files: Files): string[] =>
  findings(files)
    .filter((line) => !/ lock-stale | translation-behind /.test(line))
    .map((line) => line.split(' ').slice(0, 2).join(' '));

describe('a link of a published text to a draft', () => {
  it.each([
    ['an article', EN, 'service went on', 'service [went on](../a-draft/)'],
    ['an article, to a paragraph', EN, 'service went on', 'service [went on](../a-draft/#p2)'],
    ['an article, by reference', EN, 'service went on.', 'service [on][a].\n\n[a]: ../a-draft/'],
    ['an article, encoded', EN, 'service went on', 'service [went on](../%61-draft/)'],
    ['an article, with a query', EN, 'service went on', 'service [went on](../a-draft/?a=b#p2)'],
    ['an article, the long way', EN, 'service went on', '[went](../../cases/x/../a-draft/)'],
    ['an article, to any page of it', EN, 'service went on', '[went on](../a-draft/source/)'],
    [
      'an article, by its whole address',
      EN,
      'service went on',
      '[went on](https://site.example/fa/cases/a-draft/)',
    ],
    ['a guide', GUIDE, 'The text', '[The text](../../cases/a-draft/)'],
    [
      'a guide, the source of a quotation',
      GUIDE,
      'The text.',
      '<Quote cite="../../cases/a-draft/">\n\nA.\n\n</Quote>',
    ],
  ])('from %s is an error', (_, path, from, to) => {
    const files = change(withDraft(), path, from, to);
    expect(found(files)).toEqual([expect.stringMatching(/:\d+:\d+ link-to-draft$/)]);
  });

  it('says the way out', () => {
    const files = change(withDraft(), GUIDE, 'The text', '[The text](../../cases/a-draft/)');
    expect(findings(files)).toEqual([
      `content/${GUIDE}:8:1 link-to-draft “../../cases/a-draft/” leads to the case a-draft, which is still a draft: readers would find no page there. Publish that case first, or take the link away.`,
    ]);
  });

  it('is none from a draft, nor from a published case to a published one', () => {
    const draft = 'cases/a-draft/article.en.mdx';
    const files = change(
      withDraft(),
      draft,
      'service went on',
      'service [went on](../a-draft/#p2)',
    );
    const both = change(files, EN, 'service went on', 'service [went on](../dead-phones/#p2)');
    expect(found(both)).toEqual([]);
  });
});

describe('the ids of a case', () => {
  it.each([
    'p2',
    'p12',
    'p2a',
    'en3',
    'enzkh3',
    'version-short',
    'main',
    'summary',
    'article',
    'headline',
    'figures',
    'course',
    'sources',
    'cite-title',
    'note-damaged',
    'note-damaged-1',
  ])('may not be %s, which is a place on the page', (id) => {
    for (const own of ['situation-1', 'event-1', 'figure-1']) {
      const files = change(LOCKED, 'cases/dead-phones/case.yaml', `id: ${own}`, `id: ${id}`);
      expect(found(files)).toContainEqual(expect.stringMatching(/ id-taken$/));
    }
  });

  it('are suggested after their place', () => {
    const files = change(LOCKED, 'cases/dead-phones/case.yaml', 'id: lesson-1', 'id: main');
    expect(findings(files).join()).toContain('such as lesson-1.');
  });

  it('may be words that only begin so', () => {
    const files = change(LOCKED, 'cases/dead-phones/case.yaml', 'id: lesson-1', 'id: p2-main');
    expect(found(files)).toEqual([]);
  });
});

describe('the headings of a guide', () => {
  const at = (body: string): Files => change(withDraft(), GUIDE, 'The text.', body);

  it('are places that other texts may link to, and no others', () => {
    expect(found(at('## Main\n\n[a](#main-1) [b](../any/#main-1)'))).toEqual([]);
    expect(found(at('## Main\n\n[a](#min-1)'))).toEqual([expect.stringMatching(/ dead-link$/)]);
  });
});
