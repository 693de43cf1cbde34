import type { Corpus } from '../../content/compile/corpus.ts';
import { frozenCorpus } from '../../content/testing/frozen.ts';
import type { Article, Case, VocabularyConcept } from '../../model/corpus.ts';
import { exportCorpus, type ExportCorpus } from '../corpus.ts';
import { exportFiles } from '../table/files.ts';
import { fixtureBlocks } from './fixture-blocks.ts';
import { siteAt } from '../../i18n/site.ts';

const once = <T>(make: () => T): (() => T) => {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
};

const site = siteAt('https://site.example', '/base/');

const published = ({ cases, vocabulary }: Corpus): ExportCorpus =>
  exportCorpus({ cases, ...vocabulary, site });

/** The frozen corpus as it would be published, read once per process. */
export const realCorpus = once(() => published(frozenCorpus()));

/** The files of the frozen corpus as they would be published, and as text; written once. */
export const realFiles = once(() => {
  const corpus = realCorpus();
  const files = exportFiles(corpus);
  const text = async (path: string): Promise<string> =>
    Buffer.from(await files.bytes(path)).toString();
  const pathsOf = (kind: string): string[] =>
    files.list.filter((file) => file.kind.id === kind).map(({ path }) => path);
  const textsOf = (kind: string): Promise<string[]> => Promise.all(pathsOf(kind).map(text));
  return { corpus, files, text, pathsOf, textsOf };
});

const everywhere = (text: string) => ({ zh: text, en: text, fa: text });

/** A corpus of one case and two concepts in which every text is the same. */
export const corpusOf = (text: string): ExportCorpus => {
  const claim = { id: 's1', text: everywhere(text), evidence: ['p1'] };
  const common = {
    title: text,
    basis: 'retold',
    blocks: fixtureBlocks(text),
    behind: [],
    path: '',
  };
  const one: Case = {
    id: 'a-case',
    articles: {
      fa: { ...common, lang: 'fa', role: 'original' } as Article,
      en: { ...common, lang: 'en', role: 'translation', of: 'fa', translators: [text] } as Article,
      zh: { ...common, lang: 'zh', role: 'translation', of: 'fa', translators: [text] } as Article,
    },
    versions: [],
    record: {
      status: 'published',
      updated: '2026-11-21',
      organization: { name: everywhere(text), sector: 'a-concept' },
      places: [],
      tags: ['a-concept'],
      sources: [
        {
          id: 'main',
          title: text,
          translatedTitle: { en: text },
          author: [{ family: text, given: text }, { literal: text }],
          translatedAuthor: { en: [{ family: text, given: text }, { literal: text }] },
          containerTitle: text,
          translatedContainerTitle: { en: text },
          issued: '2020-04',
          language: 'fa',
          rights: everywhere(text),
          notes: [{ id: 'n1', kind: 'unclear', text: everywhere(text), evidence: [] }],
        },
      ],
      summary: {
        title: everywhere(text),
        headline: { text: everywhere(text), evidence: ['p1'] },
        situation: [claim],
        response: [claim],
        outcome: [claim],
        lessons: [claim],
      },
      events: [{ ...claim, at: 'PT0H', service: 'interrupted' }],
      figures: [
        {
          id: 'f1',
          label: everywhere(text),
          value: 4,
          unit: everywhere(text),
          bound: 'about',
          evidence: ['p1'],
        },
      ],
    },
  };
  const concept = (id: string, broader: string[], narrower: string[]): VocabularyConcept => ({
    id,
    scheme: 'hazard',
    prefLabel: everywhere(`${id} ${text}`),
    altLabel: { en: [text] },
    hiddenLabel: {},
    definition: everywhere(text),
    broader,
    narrower,
    related: [],
  });
  const concepts = [concept('a-concept', [], ['below']), concept('below', ['a-concept'], [])];
  return exportCorpus({
    cases: [one],
    schemes: [{ scheme: 'hazard', label: everywhere(text), definition: everywhere(text) }],
    concepts: new Map(concepts.map((item) => [item.id, item])),
    site,
  });
};
