import { textsOf, type Case } from '../../model/corpus.ts';
import { partsOf } from '../../model/summary.ts';
import { LOCALES, type Locale } from '../../model/locale.ts';
import type { SearchPassages, SearchText } from '../shared/files.ts';
import type { Localized } from '../../model/text.ts';
import type { CompiledPage } from '../../content/compile/compiled.ts';
import { ANCHORS } from '../../i18n/routes.ts';

/** What of a case's summary can be shown in a language, with the anchors that its page gives it. */
export const summaryText = ({ record }: Case, locale: Locale): SearchText => {
  const { title, headline } = record.summary;
  const own = (anchor: string, text: Localized): [string, string][] =>
    text[locale] === undefined ? [] : [[anchor, text[locale]]];
  return {
    title: Object.fromEntries(
      LOCALES.flatMap((lang) => (title[lang] === undefined ? [] : [[lang, title[lang]]])),
    ),
    passages: [
      ...own(ANCHORS.headline, headline.text),
      ...partsOf(record.summary).flatMap(({ statements }) =>
        statements.flatMap(({ id, text }) => own(id, text)),
      ),
    ],
  };
};

/** What is not translated is found, and shown, in the language of its original. */
const articleText = (one: Case, locale: Locale): SearchPassages =>
  textsOf(one)
    .filter(({ lang }) => lang === locale)
    .flatMap(({ blocks }) => blocks)
    .filter(({ kind, lang }) => kind !== 'code' && !lang)
    .map(({ id, text }): [string, string] => [id, text]);

/** The same with the blocks of its texts after it. */
export const wholeText = (one: Case, locale: Locale): SearchText => {
  const { title, passages } = summaryText(one, locale);
  return { title, passages: [...passages, ...articleText(one, locale)] };
};

/** The title of a practice or guide in a language, or in the first that it has. */
export const pageTitle = (files: readonly CompiledPage[], locale: Locale): [string, Locale] => {
  const file = files.find((one) => one.locale === locale) ?? files[0]!;
  return [file.front.title, file.locale];
};
