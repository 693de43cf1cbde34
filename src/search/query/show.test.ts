import { expect, it } from 'vitest';
import { NO_COMPOUNDS } from '../shared/compounds/compounds.ts';
import type { SearchText } from '../shared/files.ts';
import { words } from '../shared/words.ts';
import { showCase } from './show.ts';
import { wantedOf } from './snippet/wanted.ts';
import { elementOfWord } from './understand/elements.ts';

const TEXTS: Record<string, SearchText> = {
  en: { title: { en: 'A lean year' }, passages: [['p1', 'They lean on each other, and go on.']] },
  zh: { title: { en: 'A lean year' }, passages: [['p1', '口号是“go lean”。']] },
  fa: { title: {}, passages: [] },
};
const elements = words('go lean').map((word) => elementOfWord({ word, trust: 1 }));
const ranked = { place: 0, score: 1, coverage: 1, strength: 1, named: 1, isAkin: false };
const entry = { kind: 'case', id: 'lean', languages: ['zh', 'fa', 'en'] } as const;

it.each([
  { phrases: ['go lean'], lang: 'zh', what: 'what is quoted, in the language where it stands' },
  { phrases: [], lang: 'en', what: 'else the text in the language of the query' },
])('shows $what', async ({ phrases, lang }) => {
  const { result } = await showCase(
    { ranked, entry: { ...entry, languages: [...entry.languages] }, matched: ['en'] },
    {
      elements,
      phrases,
      concepts: [],
      locale: 'en',
      wantedIn: () => Promise.resolve(wantedOf(elements, {}, NO_COMPOUNDS)),
    },
    {
      whole: (_id, locale) => Promise.resolve(TEXTS[locale]!),
      summary: () => Promise.resolve(TEXTS.en!),
    },
    true,
  );
  expect(result.passage?.lang).toBe(lang);
});
