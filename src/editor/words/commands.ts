import type { Locale } from '../../model/locale.ts';
import { en, enReasons } from './commands/en.ts';
import { fa, faReasons } from './commands/fa.ts';
import { zh, zhReasons } from './commands/zh.ts';
import { fill } from '../../i18n/diagnostics.ts';
import { LANGUAGES } from '../../i18n/diagnostics/words.ts';
import { localDigits } from '../../i18n/numbers.ts';

export type CommandKey = keyof typeof en;
/** Why a line is left out of an import, or what kind of repair was made. */
export type Reason = keyof typeof enReasons;

const MESSAGES: Record<Locale, Record<CommandKey, string>> = { en, zh, fa };
const REASONS: Record<Locale, Record<Reason, string>> = {
  en: enReasons,
  zh: zhReasons,
  fa: faReasons,
};

const COMMA: Record<Locale, string> = { en: ', ', zh: '，', fa: '، ' };
const BETWEEN_IDS: Record<Locale, string> = { ...COMMA, zh: '、' };

/** The messages of the editors' commands in a language. */
export const commandWords = (locale: Locale) => {
  const count = (n: number): string => localDigits(locale, String(n));
  const written = (value: string | number) => (typeof value === 'number' ? count(value) : value);
  return {
    say: (key: CommandKey, values: Record<string, string | number> = {}): string =>
      fill(
        MESSAGES[locale][key],
        Object.fromEntries(Object.entries(values).map(([name, value]) => [name, written(value)])),
      ),
    reason: (reason: Reason): string => REASONS[locale][reason],
    language: (language: Locale): string => LANGUAGES[locale][language],
    count,
    list: (items: readonly string[]): string => items.join(COMMA[locale]),
    ids: (items: readonly string[]): string => items.join(BETWEEN_IDS[locale]),
  };
};

export type CommandWords = ReturnType<typeof commandWords>;
