import type { Case } from '../schema/corpus.ts';
import { SUMMARY_PARTS } from '../schema/case.ts';
import { LOCALES, type Locale } from '../schema/locale.ts';
import type { SearchText } from '../schema/search.ts';
import type { Localized } from '../schema/text.ts';
import type { PageFile } from '../corpus/page-file.ts';
import { ANCHORS } from '../i18n/routes.ts';

/** What of a case can be shown in a language, with the anchors that its page gives it. */
export const caseText = ({ record, articles }: Case, locale: Locale): SearchText => {
  const { title, headline, ...parts } = record.summary;
  const own = (anchor: string, text: Localized): SearchText['passages'] =>
    text[locale] === undefined ? [] : [[anchor, text[locale]]];
  return {
    title: Object.fromEntries(
      LOCALES.flatMap((lang) => (title[lang] === undefined ? [] : [[lang, title[lang]]])),
    ),
    passages: [
      ...own(ANCHORS.headline, headline.text),
      ...SUMMARY_PARTS.flatMap((part) => parts[part].flatMap(({ id, text }) => own(id, text))),
      ...(articles[locale]?.blocks ?? [])
        .filter(({ kind }) => kind !== 'code')
        .map(({ id, text }): [string, string] => [id, text]),
    ],
  };
};

/** The titles of a practice or guide; its text is not shown among the results. */
export const pageText = (files: readonly PageFile[], own: PageFile | undefined): SearchText => ({
  title: Object.fromEntries(files.map(({ locale, front }) => [locale, front.title])),
  passages: own ? [['', own.front.summary]] : [],
});
