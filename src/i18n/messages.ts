import type { Locale } from '../model/locale.ts';
import { en } from './messages/en.ts';
import { fa } from './messages/fa.ts';
import { zh } from './messages/zh.ts';
import { formatNumber, pluralForm } from './numbers.ts';

export type MessageKey = keyof typeof en;
export type Messages = Record<MessageKey, string>;

/** The keys that count something: `count.cases` stands for its `.one` and `.other`. */
export type CountKey = MessageKey extends infer Key
  ? Key extends `${infer Base}.other`
    ? Base
    : never
  : never;

type Placeholder<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholder<Rest>
  : never;

type Values<Key extends MessageKey> = [Placeholder<(typeof en)[Key]>] extends [never]
  ? []
  : [values: Record<Placeholder<(typeof en)[Key]>, string | number>];

/** Says a message; its values are asked for by the type, and numbers are set in the language. */
export type Say = <Key extends MessageKey>(key: Key, ...values: Values<Key>) => string;

export const MESSAGES: Record<Locale, Messages> = { en, zh, fa };

const fill = (locale: Locale, text: string, values: Record<string, string | number>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    if (value === undefined) return whole;
    return typeof value === 'number' ? formatNumber(locale, value) : value;
  });

/** The messages of a language. */
export const t =
  (locale: Locale): Say =>
  (key, ...[values]) =>
    fill(locale, MESSAGES[locale][key], values ?? {});

/** `count(locale)('count.cases', 5)`: “5 cases”, in the right form of the plural. */
export const count =
  (locale: Locale) =>
  (key: CountKey, number: number, values: Record<string, string> = {}): string =>
    fill(locale, MESSAGES[locale][`${key}.${pluralForm(locale, number)}`], {
      ...values,
      count: number,
    });
