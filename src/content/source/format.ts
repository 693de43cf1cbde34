import { describe, visible } from '../../i18n/diagnostics.ts';
import type { Locale } from '../../model/locale.ts';
import { hasErrors, type Diagnostic } from './diagnostics.ts';

/** `file:line:column rule`, as editors and terminals link it. */
export const formatPlace = ({ file, line, column, rule }: Diagnostic): string =>
  `${visible(file)}:${line}:${column} ${rule}`;

/** `file:line:column rule message`. */
export const formatLine = (one: Diagnostic, locale: Locale = 'en'): string =>
  `${formatPlace(one)} ${describe(one.rule, one.values, locale)}`;

/** An error that stops a build, with every finding in its message. */
export const contentError = (diagnostics: readonly Diagnostic[]): Error | undefined => {
  if (!hasErrors(diagnostics)) return undefined;
  const errors = diagnostics
    .filter(({ severity }) => severity === 'error')
    .map((one) => formatLine(one));
  return new Error(`The content has ${errors.length} error(s).\n${errors.join('\n')}`);
};
