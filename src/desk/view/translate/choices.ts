import { LOCALES, type Locale } from '../../../model/locale.ts';
import type { CaseState, TextState } from '../../worker/case-state.ts';

/** The article that decides the ids. */
export const baseText = ({ texts }: CaseState): TextState | undefined =>
  texts.find(({ name, decides }) => name === undefined && decides);

/** The articles under the ids of the base, without its versions. */
export const articles = ({ texts }: CaseState): TextState[] =>
  texts.filter(({ name }) => name === undefined);

const openIn = (text: TextState | undefined, all: number): number =>
  text ? text.untranslated.length + text.blocks.filter(({ behind }) => behind).length : all;

/** The languages that a case is or may be translated into, those with most to do first. */
export const targetsOf = (state: CaseState): Locale[] => {
  const all = baseText(state)?.blocks.length ?? 0;
  const own = new Map(articles(state).map((text) => [text.locale, text]));
  return LOCALES.filter((locale) => own.get(locale)?.role !== 'original').sort(
    (a, b) => openIn(own.get(b), all) - openIn(own.get(a), all),
  );
};
