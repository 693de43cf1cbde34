import { blockNumber } from '../../i18n/block-number.ts';
import { formatDate } from '../../i18n/dates.ts';
import type { Locale } from '../../model/locale.ts';
import { fullName, namesInRow } from '../../i18n/names.ts';
import type { Item } from './entries.ts';
import { fillText, type CiteTexts } from './texts.ts';

type Dated = Item['issued'];

const isoOf = (date: NonNullable<Dated>): string =>
  (date['date-parts'][0] ?? []).map((part) => String(part).padStart(2, '0')).join('-');

/** Those whose account it is, with the names that the source gives them beside. */
const namesOf = (
  { author = [], 'original-author': originals = author }: Item,
  { and, beside }: CiteTexts,
): string => {
  const own = author.map((name, at) => fullName(name, originals[at] ?? originals[0])).join(and);
  if (originals === author) return own;
  return fillText(beside, { text: own, other: namesInRow(originals) });
};

/**
 * A citation as a sentence of the reader's language: whose account it is, its title, where and when
 * that appeared, who retold it, which paragraph, and its address; of a whole case, its day instead.
 */
export const plainCitation = (locale: Locale, texts: CiteTexts, item: Item): string => {
  const isText =
    item['original-publisher'] !== undefined || item.page !== undefined || item.genre !== undefined;
  const { title, URL: address = '' } = item;
  if (!isText)
    return fillText(texts.citation.whole, {
      title,
      date: item.issued ? formatDate(locale, isoOf(item.issued)) : '',
      address,
    });
  const names = namesOf(item, texts);
  const place = item['original-publisher'];
  const date = item['original-date'];
  const parts = [
    ...(place === undefined || place === names ? [] : [place]),
    date ? formatDate(locale, isoOf(date)) : texts.citation.undated,
  ];
  const by = [
    texts.citation[item.genre === 'Retelling' ? 'retold' : 'from'],
    ...(item.page === undefined
      ? []
      : [fillText(texts.citation.paragraph, { number: blockNumber(locale, item.page) })]),
  ];
  return fillText(texts.citation.text, {
    author: names,
    title,
    source: parts.join(texts.citation.joint),
    by: by.join(texts.citation.joint),
    address,
  });
};
