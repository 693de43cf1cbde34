import { byId } from '../../text/order.ts';
import { LOCALES, type Locale } from '../../model/locale.ts';
import { allAnswers } from './answers.ts';
import { once } from '../../casebook/once.ts';
import { publishedContent } from './published.ts';

/** A practice or guide: one text a language. */
interface Texts<Text> {
  id: string;
  texts: Partial<Record<Locale, Text>>;
}

const together = <Text extends { id: string; lang: Locale }>(all: readonly Text[]): Texts<Text>[] =>
  [...Map.groupBy(all, ({ id }) => id)]
    .map(([id, texts]) => ({
      id,
      texts: Object.fromEntries(texts.map((text) => [text.lang, text])),
    }))
    .sort(byId);

export const allPractices = once(() => Promise.resolve(together(publishedContent().practices)));
export const allGuides = once(() => Promise.resolve(together(publishedContent().guides)));

/** The practices as one looks for them: first what is done at once, by what happens most. */
export const practicesInOrder = once(async () => {
  const ids = (await allAnswers()).now.flatMap(({ practices }) => practices);
  const rank = (id: string): number => (ids.includes(id) ? ids.indexOf(id) : ids.length);
  return (await allPractices()).toSorted((a, b) => rank(a.id) - rank(b.id));
});

/** The text for a reader: in their language, else in the first that there is, English before others. */
export const textFor = <Text>({ texts }: Texts<Text>, locale: Locale): Text => {
  const found = [locale, ...LOCALES].flatMap((one) => texts[one] ?? [])[0];
  if (!found) throw new Error('A text page without a text.');
  return found;
};

/** A practice as links name it, in a reader's language if it has that. */
interface NamedPractice {
  id: string;
  title: string;
  lang: Locale;
}

/** What the practices are called for a reader, by id; those that answer what is happening first. */
export const namedPractices = async (locale: Locale): Promise<Map<string, NamedPractice>> =>
  new Map(
    (await practicesInOrder()).map((practice) => {
      const { title, lang } = textFor(practice, locale);
      return [practice.id, { id: practice.id, title, lang }];
    }),
  );
