import type { Case } from '../../model/corpus.ts';
import { LOCALES, type Locale } from '../../model/locale.ts';
import type { CaseRecord } from '../../model/case.ts';
import { segmentsOf } from '../shared/segments.ts';
import { drawFrom, type Draw } from './draw.ts';

const pick = <T>(draw: Draw, list: readonly T[]): T => list[Math.floor(draw() * list.length)]!;

const GLUE: Record<Locale, string> = { en: ' ', fa: ' ', zh: '' };

const wordsOf = (cases: readonly Case[], locale: Locale): string[] =>
  cases.flatMap(({ articles }) =>
    (articles[locale]?.blocks ?? []).flatMap(({ text }) =>
      locale === 'zh'
        ? segmentsOf(text).filter((one) => /[\p{L}\p{N}]/u.test(one))
        : text.split(/[^\p{L}\p{M}\u200c]+/u).filter(Boolean),
    ),
  );

const PREFIX = 'generated-';

/** Whether a case is one of the generated. */
export const isGenerated = (id: string): boolean => id.startsWith(PREFIX);

const BLOCKS = 24;
const LENGTH = { title: 6, statement: 16, block: 32 };

/**
 * Cases that are about nothing, in the words of the real ones and as often: the hardest distractors,
 * because every word of a query stands in many of them. A third have one language only.
 */
export const generateCases = (
  real: readonly Case[],
  tags: readonly string[],
  count: number,
): Case[] => {
  const draw = drawFrom(count);
  const vocabulary = {
    en: wordsOf(real, 'en'),
    zh: wordsOf(real, 'zh'),
    fa: wordsOf(real, 'fa'),
  };
  const text = (locale: Locale, length: number): string =>
    Array.from({ length }, () => pick(draw, vocabulary[locale])).join(GLUE[locale]);
  const localized = (length: number) => ({
    en: text('en', length),
    zh: text('zh', length),
    fa: text('fa', length),
  });
  const record = (): CaseRecord => {
    const { organization, ...rest } = pick(draw, real).record;
    const statement = (id: string) => ({
      id,
      text: localized(LENGTH.statement),
      evidence: ['p1'],
    });
    const { hotline: _hotline, ...named } = organization;
    return {
      ...rest,
      organization: { ...named, name: localized(2) },
      places: [],
      tags: Array.from({ length: 6 }, () => pick(draw, tags)),
      sources: [],
      events: [],
      figures: [],
      summary: {
        title: localized(LENGTH.title),
        headline: { text: localized(LENGTH.statement), evidence: ['p1'] },
        situation: [statement('situation-1')],
        response: [statement('response-1')],
        outcome: [statement('outcome-1')],
        lessons: [statement('lesson-1')],
      },
    };
  };
  return Array.from({ length: count }, (_, at): Case => {
    const original = pick(draw, LOCALES);
    const languages = draw() < 1 / 3 ? [original] : LOCALES;
    const article = (lang: Locale) => ({
      lang,
      title: text(lang, LENGTH.title),
      basis: 'retold' as const,
      ...(lang === original
        ? { role: 'original' as const }
        : { role: 'translation' as const, of: original, translators: ['nobody'] }),
      behind: [],
      path: '',
      blocks: Array.from({ length: BLOCKS }, (_block, block) => ({
        id: `p${block + 1}`,
        kind: 'paragraph' as const,
        text: text(lang, LENGTH.block),
        line: 1,
      })),
    });
    return {
      id: `${PREFIX}${at + 1}`,
      record: record(),
      articles: Object.fromEntries(languages.map((lang) => [lang, article(lang)])),
      versions: [],
    };
  });
};
