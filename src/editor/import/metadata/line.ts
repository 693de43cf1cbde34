import { foldDigits } from '../../../text/digits.ts';
import { dateIn } from './dates.ts';
import type { Line } from '../read/lines.ts';
import {
  ADDRESS,
  AUTHOR,
  DATE_LABEL,
  ISSUE,
  LABELS,
  ORIGINAL_TITLE,
  PUBLICATION,
  REPORTERS,
  TITLE_SOURCE,
  URL,
} from './patterns.ts';
import { widthOf } from '../read/width.ts';

/** What a line says of the text; its date is that of an issue, one with a label, or any. */
export interface LineFacts {
  title?: string;
  authors?: string[];
  publication?: string;
  issue?: string;
  url?: string;
  date?: { date: string; of: 'issue' | 'label' | 'page' };
}

const first = (patterns: readonly RegExp[], text: string): string | undefined => {
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    const found = (match?.[1] ?? match?.[0])?.trim();
    if (found && !dateIn(found)?.raw.startsWith(foldDigits(found))) return found;
  }
  return undefined;
};

/** How much of a line is left when what we read from it, labels, digits and marks are gone. */
const rest = (text: string, known: readonly (string | undefined)[]): number => {
  const left = known.reduce<string>(
    (own, part) => (part ? own.replace(foldDigits(part), '') : own),
    foldDigits(text),
  );
  // The same day in another language or calendar says nothing more.
  const other = dateIn(left)?.raw ?? '';
  return widthOf(
    left
      .replace(other, '')
      .replace(LABELS, '')
      .replace(/[\p{P}\p{S}\p{Nd}\s年月日时分刊期号第本文]|于|载/gu, ''),
  );
};

/** Persian with its own letters; a Chinese line as it stands, in its own script. */
export const readable = ({ text, probe }: Line): string =>
  /\p{Script=Arabic}/u.test(text) ? probe : text;

const splitNames = (names: string): string[] =>
  names
    .split(/[、，,&]| and |\d[\d,，\s]*|(?<=\p{Script=Han}{2}) (?=\p{Script=Han})/u)
    .map((name) => name.trim().replace(/^(\p{Script=Han}) (?=\p{Script=Han})/u, '$1'))
    .filter(Boolean);

/** Reads a line that says something of the text and nothing else; undefined if it is text itself. */
export const readLine = (line: string, isHead = false): LineFacts | undefined => {
  const title = (TITLE_SOURCE.exec(line) ?? ORIGINAL_TITLE.exec(line))?.[1];
  if (title !== undefined) return { title: title.trim() };
  const reporters = [...line.matchAll(REPORTERS)].map((match) => match[1] ?? '');
  const author = first(AUTHOR, line) ?? reporters[0];
  const publication = first(PUBLICATION, line);
  const issue = first(ISSUE, line);
  const date = dateIn(line);
  const url = ADDRESS.test(line) ? URL.exec(line)?.[0] : undefined;
  if (!author && !publication && !issue && !date && !url) return undefined;
  const left = rest(line, [author, ...reporters, publication, issue, date?.raw, url]);
  // A sentence that only mentions a date or a magazine is text; an author's line may go on.
  const says = Boolean(author) && /^[（(]?(?:作者|文[/／|｜]|by |author|نویسنده)/iu.test(line);
  const isByline =
    isHead &&
    date !== undefined &&
    left <= 40 &&
    /\p{Script=Han}/u.test(line) &&
    !/[，。；！？]/u.test(line);
  if (left > 12 && !(says && widthOf(line) <= 120) && left > widthOf(line) * 0.3 && !isByline)
    return undefined;
  return {
    ...(author && { authors: [...splitNames(author), ...reporters] }),
    ...(publication && { publication }),
    ...(issue && { issue }),
    ...(url && { url }),
    ...(date && {
      date: {
        date: date.date,
        of: publication || issue ? 'issue' : DATE_LABEL.test(line) ? 'label' : 'page',
      },
    }),
  };
};
