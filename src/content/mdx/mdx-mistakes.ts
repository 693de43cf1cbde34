import type { RuleId } from '../../model/rules/rules.ts';
import { insteadOf, unknownElement } from './elements.ts';

/** What the parser throws: a VFileMessage. */
interface SyntaxMessage {
  reason: string;
  ruleId?: string;
  line?: number | null;
  column?: number | null;
  place?: { offset?: number; start?: { offset?: number } } | null;
}

/** A mistake of syntax: where it was made, the rule, and what its message needs. */
interface MdxMistake {
  offset: number;
  rule: RuleId;
  values: Record<string, string>;
}

const isSyntaxMessage = (error: unknown): error is SyntaxMessage =>
  typeof error === 'object' && error !== null && 'reason' in error;

const offsetOf = (text: string, { line, column, place }: SyntaxMessage): number => {
  const offset = place?.offset ?? place?.start?.offset;
  if (offset !== undefined) return Math.min(offset, text.length);
  const lines = text.split('\n').slice(0, (line ?? 1) - 1);
  return Math.min(
    text.length,
    lines.join('\n').length + (lines.length > 0 ? 1 : 0) + (column ?? 1) - 1,
  );
};

const ruleOf = (text: string, at: number, { ruleId }: SyntaxMessage): RuleId => {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  if (/^(?:import|export)\b/.test(text.slice(start))) return 'mdx-import';
  return ruleId === 'acorn' || ruleId === 'non-spread' ? 'mdx-expression' : 'mdx-syntax';
};

/**
 * Where a complaint belongs. An unclosed brace or tag is noticed only at the end of the text;
 * its own place is the last opening before.
 */
const realPlace = (text: string, offset: number, reason: string): number => {
  const opening =
    /\(`?<?([\w.-]*)>?`?\) \((\d+):(\d+)-/.exec(reason) ?? /\((\d+):(\d+)-/.exec(reason);
  if (opening) {
    const [line, column] = opening.slice(-2).map(Number);
    return offsetOf(text, { reason, line: line ?? 1, column: column ?? 1 });
  }
  // The parser stops behind the sign that is at fault: «<5», «<https:».
  const bracket = /<\/?[\p{L}\p{N}]*:?$/u.exec(text.slice(0, offset));
  if (bracket && (bracket[0].endsWith(':') || /^[^\s/>]/.test(text.slice(offset))))
    return bracket.index;
  if (offset >= text.trimEnd().length) {
    const brace = text.lastIndexOf('{');
    const tag = text.lastIndexOf('<');
    const last = Math.max(brace, tag);
    if (last >= 0) return last;
  }
  return offset;
};

const DETAILS: [RegExp, string][] = [
  [/to create a comment/, 'html-comment'],
  [/closing brace/, 'open-brace'],
  [
    /expected a closing tag|end of file.*in (?:name|tag|attribute|element|closing)/i,
    'unclosed-tag',
  ],
  [/closing (?:tag|slash)|before the end of/i, 'closing-tag'],
  [/to create a link/, 'bare-link'],
  [/before attribute value/, 'attribute-quotes'],
  [/before name|in name/, 'angle-bracket'],
  [/acorn|expression|ESM|spread/i, 'expression'],
];

/** The parser's complaint as a word of ours, so that it can be said in any language. */
const detailOf = (reason: string): string =>
  DETAILS.find(([pattern]) => pattern.test(reason))?.[1] ?? 'mark-up';

/** What the parser complains of in a text; throws what is no complaint. */
export const mistakeOf = (text: string, error: unknown): MdxMistake => {
  if (!isSyntaxMessage(error)) throw error;
  const offset = realPlace(text, offsetOf(text, error), error.reason);
  const detail = detailOf(error.reason);
  // `<br>` and `<img …>` are closed by nobody: there are other ways to write them.
  const tag = /^<([a-z][a-z1-6]*)(?=[\s>])[^<]*>/i.exec(text.slice(offset))?.[1];
  if (detail === 'unclosed-tag' && tag !== undefined && insteadOf(tag))
    return { offset, rule: 'mdx-component', values: unknownElement(tag) };
  return { offset, rule: ruleOf(text, offset, error), values: { detail } };
};
