import type { Locale } from '../model/locale.ts';
import { en } from './texts/en.ts';
import { fa } from './texts/fa.ts';
import { zh } from './texts/zh.ts';

type Texts<Of> = { readonly [Key in keyof Of]: Of[Key] extends string ? string : Texts<Of[Key]> };

/** The texts of the data page in a language: the keys of the English ones. */
export type DataTexts = Texts<typeof en>;

export const DATA_TEXTS: Record<Locale, DataTexts> = { en, zh, fa };

/** What a kind of file holds, in a language. */
export const kindText = (texts: DataTexts, id: string): string => {
  const found = (texts.kinds as Record<string, string>)[id];
  if (found === undefined) throw new Error(`No text says what ${id} holds.`);
  return found;
};
