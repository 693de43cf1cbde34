import { RULES, type RuleId } from '../../model/rules/rules.ts';
import type { Diagnostic } from './diagnostics.ts';

const folderOf = (file: string): string => file.slice(0, file.lastIndexOf('/') + 1);
const READING: readonly string[] = ['mdx', 'reading', 'files', 'link', 'vocabulary'];

/** What a translation says otherwise than its original. */
const UNLIKE: readonly RuleId[] = ['translation-number', 'translation-number-lost'];

/** Whether a number stands in no cited paragraph for one reason: its translation says another. */
const numbersUnlike = (unread: readonly Diagnostic[]): ((one: Diagnostic) => boolean) => {
  const unlike = unread.filter(({ rule }) => UNLIKE.includes(rule));
  return ({ file, values }) =>
    String(values.language ?? '')
      .split(',')
      .every((locale) =>
        unlike.some(
          (other) =>
            other.file === `${folderOf(file)}article.${locale}.mdx` &&
            String(values.blocks).split(', ').includes(String(other.values.block)),
        ),
      );
};

/**
 * Without what only follows from a text that cannot be read yet, names what is nowhere or differs
 * from its original: that its lock is behind, and what a translation of the very line at fault
 * lacks. Once it is mended they are compared again.
 */
export const withoutConsequences = (found: readonly Diagnostic[]): readonly Diagnostic[] => {
  const unread = found.filter(
    ({ severity, file, rule }) =>
      severity === 'error' &&
      file.endsWith('.mdx') &&
      ([...READING, 'translation'].includes(RULES[rule].kind) || rule === 'unknown-concept'),
  );
  const headless = new Set(
    found.filter(({ rule }) => rule === 'front-matter-missing').map(({ file }) => file),
  );
  const isUnlike = numbersUnlike(unread);
  const folders = new Set(unread.map(({ file }) => folderOf(file)));
  const lines = new Set(unread.map(({ file, line }) => `${file}:${line}`));
  return found.filter((one) => {
    const { file, rule, values } = one;
    if (rule === 'heading-underline' && headless.has(file)) return false;
    if (!folders.has(folderOf(file))) return true;
    if (RULES[rule].isLockBehind || rule === 'translation-behind') return false;
    if (rule === 'evidence-number') return !isUnlike(one);
    return !(
      RULES[rule].kind === 'translation' &&
      lines.has(`${values.base ?? ''}:${values.baseLine ?? ''}`)
    );
  });
};
