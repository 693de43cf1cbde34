import type { Diagnostic } from '../content/source/diagnostics.ts';
import { formatLine, formatPlace } from '../content/source/format.ts';
import { describe } from '../i18n/diagnostics.ts';
import { LOCALE_INFO, type Locale } from '../model/locale.ts';
import { localeFrom } from './project.ts';

// The overlay is set from left to right: Persian stands on its own line, isolated, so that its
// words keep their order.
const inOverlay = (one: Diagnostic, locale: Locale): string =>
  LOCALE_INFO[locale].dir === 'rtl'
    ? `${formatPlace(one)}\n\u2067${describe(one.rule, one.values, locale)}\u2069`
    : formatLine(one, locale);

/** The message that shows Vite's overlay in the browser, in the language of the terminal. */
export const overlay = (errors: readonly Diagnostic[]) => ({
  type: 'error' as const,
  err: {
    message: errors.map((one) => inOverlay(one, localeFrom(undefined) ?? 'en')).join('\n\n'),
    stack: '',
    plugin: 'content check',
    ...(errors[0] && {
      id: errors[0].file,
      loc: { file: errors[0].file, line: errors[0].line, column: errors[0].column },
    }),
  },
});
