import type { Blockquote, Paragraph } from 'mdast';
import type { ReportAt } from '../../source/diagnostics.ts';
import { positionAt } from '../../source/source.ts';

interface Line {
  /** Where its text begins in the file. */
  at: number;
  text: string;
  /** Whether it is set in as the first line of a paragraph is in Chinese. */
  isSetIn: boolean;
}

/** The lines of a paragraph as the file has them, but for those that a break already parts. */
const linesOf = (source: string, { position }: Paragraph): Line[] => {
  let at = position?.start.offset ?? 0;
  let isParted = false;
  return source
    .slice(at, position?.end.offset)
    .split('\n')
    .flatMap((line) => {
      const margin = /^[\s>]*/u.exec(line)?.[0].length ?? 0;
      const isSetIn = /^[\s>]*\u3000{2}/u.test(line);
      const found = { at: at + margin, text: line.slice(margin), isSetIn };
      const wasParted = isParted;
      at += line.length + 1;
      isParted = /(?:\\| {2})$/.test(line);
      return wasParted ? [] : [found];
    });
};

/** What people take for the mark of an item, and Markdown does not. */
const NO_ITEM = [
  /^[-+](?=[\p{L}“"'‘«「『（(【《])/u,
  /^\d{1,3}[.)](?=[\p{L}“‘«「『（【《])/u,
  /^\d{1,3}．(?!\p{Nd})/u,
  /^[۰-۹٠-٩]{1,3}(?:[.)](?![۰-۹٠-٩])|[-–](?![۰-۹٠-٩]))/u,
  /^[０-９]{1,3}[.．)）、](?!\p{Nd})/u,
  /^[－＊＋]\s/u,
];

/** Marks of items that read well on one line, but not where the lines of a paragraph are joined. */
const JOINED_ITEM =
  /^(?:[（(]?(?:\p{Nd}{1,3}|[一二三四五六七八九十]{1,3}|[a-z]|الف|[بپتثج]|[ivx]{1,4})(?:[)）、．]|\.(?!\p{Nd}))|[A-H](?:[)）、．]|\.(?=\s|\p{Script=Han}))|第[一二三四五六七八九十]{1,3}[、，：:]|(?![\d#*©®™↔↕])\p{Extended_Pictographic}|[\u2460-\u249b\u24ea-\u24ff\u2776-\u2793]|[•●○■□◆◇▪▫◦‣⁃∙·・]|[-+*–－＊＋](?![-+*–－\s])|[–—]\s)/u;

const TABLE_RULE = /^[\s|｜:：\-–—－]*$/u;

const isTableLine = (text: string): boolean =>
  (/^[|｜]/u.test(text) && (text.match(/[|｜]/gu)?.length ?? 0) > 1) ||
  (TABLE_RULE.test(text) && /[|｜]/u.test(text) && /[-–—－]/u.test(text));

/** Lines of a paragraph that were to be items of a list or rows of a table. */
export const checkLines = (source: string, node: Paragraph, report: ReportAt): void => {
  const lines = linesOf(source, node);
  const [, ...later] = lines;
  const begun = later.find(({ isSetIn }) => isSetIn);
  if (begun) report(positionAt(source, begun.at), 'paragraph-line');
  const rows = lines.filter(({ text }) => isTableLine(text));
  const row = rows.find(({ text }) => TABLE_RULE.test(text)) ?? rows[0];
  if (row) return report(positionAt(source, row.at), 'table-shape');
  const joined = lines.filter(({ text }) => JOINED_ITEM.test(text));
  // `2.` and `: definition` begin nothing below a line: they would run on in it.
  const lost = lines.findIndex(
    ({ text }, i) =>
      i > 0 &&
      (/^: \S/.test(text) ||
        (/^\d{1,2}[.)]\s/.test(text) && /[:：]\s*$/u.test(lines[i - 1]?.text ?? ''))),
  );
  const item =
    lines.find(({ text }) => NO_ITEM.some((pattern) => pattern.test(text))) ??
    (joined.length > 1 ? joined[0] : lines[lost]);
  if (item)
    report(positionAt(source, item.at), 'list-mark', {
      found: /^\S[^\p{L}\s]*\p{L}{0,3}/u.exec(item.text)?.[0] ?? '',
    });
};

/**
 * A line behind a whole sentence of an item or a note that is not set in: it would go on in it.
 */
export const checkLazyLine = (source: string, { position }: Paragraph, report: ReportAt): void => {
  let at = position?.start.offset ?? 0;
  const margin = position?.start.column ?? 1;
  const [first = '', ...rest] = source.slice(at, position?.end.offset).split('\n');
  let before = first;
  at += first.length + 1;
  for (const line of rest) {
    if (margin > 1 && /^\S/.test(line) && /[。！？!?؟.…][”’"»」』）)]*$/u.test(before))
      return report(positionAt(source, at), 'item-line');
    before = line;
    at += line.length + 1;
  }
};

/** `>5 minutes`, and lines that go on without their mark, so that the quotation swallows them. */
export const checkQuotation = (
  source: string,
  { position }: Blockquote,
  report: ReportAt,
): void => {
  const start = position?.start.offset ?? 0;
  const [first = '', ...rest] = source.slice(start, position?.end.offset).split('\n');
  if (/^>\p{Nd}/u.test(first)) return report(positionAt(source, start), 'quotation-number');
  let at = start + first.length + 1;
  for (const line of rest) {
    if (!/^\s*>/.test(line)) return report(positionAt(source, at), 'quotation-line');
    at += line.length + 1;
  }
};
