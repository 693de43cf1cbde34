import type { CompiledPage } from '../../content/compile/compiled.ts';
import { inLocale, type Localized } from '../../model/text.ts';
import { textsOf, type Case } from '../../model/corpus.ts';
import { partsOf } from '../../model/summary.ts';
import { LOCALES } from '../../model/locale.ts';

/** A text of a document, and how much one of its words says about the document. */
export interface Field {
  text: string;
  weight: number;
}

const WEIGHT = {
  title: 5,
  name: 3,
  headline: 3,
  statement: 1.5,
  event: 1,
  figure: 1,
  sourceTitle: 2,
  heading: 1.5,
  text: 0.6,
};

const inAll = (text: Localized, weight: number): Field[] =>
  LOCALES.flatMap((locale) => {
    const { text: own, lang } = inLocale(text, locale);
    return lang === locale ? { text: own, weight } : [];
  });

/** What a case is found by, in all its languages. */
export const caseFields = (one: Case): Field[] => {
  const { record } = one;
  const { organization, places, summary, events, figures, sources } = record;
  return [
    ...inAll(summary.title, WEIGHT.title),
    ...inAll(organization.name, WEIGHT.name),
    ...(organization.hotline ? [{ text: organization.hotline, weight: WEIGHT.title }] : []),
    ...places.flatMap(({ name }) => inAll(name, WEIGHT.name)),
    ...inAll(summary.headline.text, WEIGHT.headline),
    ...partsOf(summary).flatMap(({ statements }) =>
      statements.flatMap(({ text }) => inAll(text, WEIGHT.statement)),
    ),
    ...events.flatMap(({ text }) => inAll(text, WEIGHT.event)),
    ...figures.flatMap(({ label }) => inAll(label, WEIGHT.figure)),
    ...sources.flatMap(({ title, translatedTitle }) =>
      [title, ...Object.values(translatedTitle)]
        .filter((text) => text !== undefined)
        .map((text) => ({ text, weight: WEIGHT.sourceTitle })),
    ),
    ...textsOf(one).flatMap(({ title, blocks }) => [
      { text: title, weight: WEIGHT.title },
      ...blocks
        .filter(({ lang }) => !lang)
        .map(({ kind, text }) => ({
          text,
          weight: /^h\d$/.test(kind) ? WEIGHT.heading : WEIGHT.text,
        })),
    ]),
  ];
};

/** What a practice or guide is found by, in one of its languages: not all of its text, which
 * would make the index twice as large. */
export const pageFields = ({ front, blocks }: CompiledPage): Field[] => [
  { text: front.title, weight: WEIGHT.title },
  { text: front.summary, weight: WEIGHT.headline },
  ...blocks
    .filter(({ kind }) => /^h\d$/.test(kind))
    .map(({ text }) => ({ text, weight: WEIGHT.heading })),
];
