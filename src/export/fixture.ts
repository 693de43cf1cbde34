import process from 'node:process';
import { loadCorpus } from '../corpus/corpus.ts';
import type { Block, BlockKind } from '../schema/block.ts';
import type { Article, Case, VocabularyConcept } from '../schema/corpus.ts';
import type { Inline } from '../schema/inline.ts';
import { exportCorpus, type ExportCorpus } from './corpus.ts';
import { siteAt } from './site.ts';

const site = siteAt('https://site.example', '/base/');

/** The corpus of this project, as it would be published. */
export const realCorpus = (): ExportCorpus => {
  const { cases, vocabulary } = loadCorpus(process.cwd());
  return exportCorpus({ cases, ...vocabulary, site });
};

const KINDS: BlockKind[] = [
  'paragraph',
  'h2',
  'item',
  'item',
  'step',
  'quotation',
  'h3',
  'head',
  'row',
  'note',
  'footnote',
  'caption',
  'code',
];

/** Each kind of mark around a text, on the kind of block that has it. */
const marked = (text: string): Partial<Record<BlockKind, Inline[]>> => {
  const children = [text];
  const term: Inline = { as: 'term', to: 'a-concept', children };
  return {
    h2: [term],
    item: [{ as: 'bdi', lang: 'fa', dir: 'rtl', children }],
    step: [{ as: 'abbr', title: text, children }],
    quotation: [{ as: 'link', to: 'page:cases/a-case/#p1', children: [{ as: 'q', children }] }],
    h3: [{ as: 'strong', children: [{ as: 'emphasis', children }] }],
    head: [{ as: 'cell', children }],
    row: [{ as: 'cell', children: [{ as: 'abbr', title: text, children: [term] }] }],
    note: [{ as: 'code', children }],
    footnote: [text, { as: 'footnote', to: 'p1', children: ['1'] }],
    caption: [
      { as: 'image', to: 'a.webp', title: text },
      { as: 'deleted', children },
    ],
  };
};

const blocks = (text: string): Block[] =>
  KINDS.map((kind, index) => ({
    id: `p${index + 1}`,
    kind,
    html: '',
    text,
    ...(marked(text)[kind] && { inline: marked(text)[kind] }),
    line: index + 1,
    ...(/h\d|paragraph/.test(kind)
      ? {}
      : { group: { key: `g${kind === 'row' ? 'head' : kind}`, depth: index === 3 ? 2 : 1 } }),
  }));

const everywhere = (text: string) => ({ zh: text, en: text, fa: text });

/** A corpus of one case and two concepts in which every text is the same. */
export const corpusOf = (text: string): ExportCorpus => {
  const claim = { id: 's1', text: everywhere(text), evidence: ['p1'] };
  const common = { title: text, basis: 'retold', blocks: blocks(text), behind: [], path: '' };
  const one: Case = {
    id: 'a-case',
    articles: {
      fa: { ...common, lang: 'fa', role: 'original' } as Article,
      en: { ...common, lang: 'en', role: 'translation', of: 'fa', translators: [text] } as Article,
      zh: { ...common, lang: 'zh', role: 'translation', of: 'fa', translators: [text] } as Article,
    },
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
          containerTitle: text,
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
