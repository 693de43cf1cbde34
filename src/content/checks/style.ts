import type { Diagnostic } from '../source/diagnostics.ts';
import { positionAt, type SourceFile } from '../source/source.ts';
import type { Fix } from '../../text/fix/fix.ts';
import { rulesOf, type StyleRule } from './style-rules.ts';
import type { Words } from '../vocabulary/words.ts';
import type { Locale } from '../../model/locale.ts';
import { remembered } from '../../text/remembered.ts';
import { styledTexts, type Styled } from './style-texts.ts';

/** A place where a text breaks a rule of style, with its remedy. */
export interface StyleFinding {
  source: SourceFile;
  fix: Fix;
  automatic: boolean;
  diagnostic: Diagnostic;
}

const CONTEXT = /[\p{L}\p{M}\p{N}\u200c]/u;

/** The words around a fix, before and after: «می شود», «می‌شود». */
const inContext = (text: string, { start, end, to }: Fix): { found: string; expected: string } => {
  let from = start;
  let until = end;
  while (from > 0 && start - from < 12 && CONTEXT.test(text[from - 1] ?? '')) from -= 1;
  while (until < text.length && until - end < 12 && CONTEXT.test(text[until] ?? '')) until += 1;
  return {
    found: text.slice(from, until),
    expected: text.slice(from, start) + to + text.slice(end, until),
  };
};

const valuesOf = (rule: string, text: string, fix: Fix): Record<string, string> => {
  const { found, expected } = inContext(text, fix);
  if (rule === 'style-chinese-punctuation')
    return { found: text.slice(fix.start, fix.end), expected: fix.to };
  if (rule === 'style-chinese-space') {
    const other = /[\p{Script=Latin}\p{Nd}.%-]+/u.exec(text.slice(fix.end)) ?? [];
    const before = /[\p{Script=Latin}\p{Nd}.%-]+$/u.exec(text.slice(0, fix.start)) ?? [];
    return {
      found:
        before[0] ??
        (text.slice(fix.end).startsWith(other[0] ?? '\n') ? (other[0] ?? '') : found.trim()),
    };
  }
  return { found, expected };
};

interface Slip extends Pick<StyleRule, 'rule' | 'automatic'> {
  fix: Fix;
}

/** More than the largest case says in a language. */
const MOST = 5000;

const READERS = new WeakMap<Words, Partial<Record<Locale, (text: string) => Slip[]>>>();

/** Finds the slips of a text, once for each text: a case that is written is read at every key. */
const slipsIn = (words: Words, locale: Locale): ((text: string) => Slip[]) => {
  const readers = READERS.get(words) ?? {};
  READERS.set(words, readers);
  const rules = rulesOf(locale, words);
  return (readers[locale] ??= remembered(
    (text) =>
      rules.flatMap(({ rule, find, automatic }) =>
        find(text).map((fix) => ({ rule, automatic, fix })),
      ),
    MOST,
  ));
};

/** Everything in cases and pages that the rules of style warn of. */
export const findStyle = (styled: Styled): StyleFinding[] =>
  styledTexts(styled).flatMap(({ source, locale, start, text }) =>
    slipsIn(
      styled.words,
      locale,
    )(text).map(({ rule, automatic, fix }) => ({
      source,
      fix: { start: start + fix.start, end: start + fix.end, to: fix.to },
      automatic,
      diagnostic: {
        severity: 'warning' as const,
        file: source.path,
        ...positionAt(source.text, start + fix.start),
        rule,
        values: valuesOf(rule, text, fix),
      },
    })),
  );
