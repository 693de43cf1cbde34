import { foldDigits } from '../../text/digits.ts';
import { dateIn } from './dates.ts';
import { endsSentence, type Dropped, type Line } from './lines.ts';
import {
  AUTHOR,
  REPORTERS,
  PUBLICATION,
  ISSUE,
  TITLE_SOURCE,
  URL,
  ADDRESS,
  LABELS,
  DATELINE,
  NAMES_TITLE,
} from './metadata-patterns.ts';
import { widthOf } from './width.ts';
import { isChineseName } from './people.ts';

/** What a page says of its text. */
export interface Metadata {
  title?: string;
  authors: string[];
  publication?: string;
  issue?: string;
  issued?: string;
  url?: string;
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
const rest = (text: string, known: readonly (string | undefined)[]): number =>
  widthOf(
    known
      .reduce<string>(
        (left, part) => (part ? left.replace(foldDigits(part), '') : left),
        foldDigits(text),
      )
      .replace(LABELS, '')
      .replace(/[\p{P}\p{S}\p{Nd}\s年月日时分刊期号第本文]|于|载/gu, ''),
  );

/** Lines at the head and the foot of a page may speak of the text; those between are the text. */
const HEAD = 6;
const FOOT = 8;

/** Persian with its own letters; a Chinese line as it stands, in its own script. */
export const readable = ({ text, probe }: Line): string =>
  /\p{Script=Arabic}/u.test(text) ? probe : text;

const splitNames = (names: string): string[] =>
  names
    .split(/[、，,&]| and |\d[\d,，\s]*|(?<=\p{Script=Han}{2}) (?=\p{Script=Han})/u)
    .map((name) => name.trim().replace(/^(\p{Script=Han}) (?=\p{Script=Han})/u, '$1'))
    .filter(Boolean);

/**
 * Reads title, authors, publication, issue and date from the head and the foot of a page. Lines
 * that say nothing else leave the text; `dropped` lines (bars, credits) are read too.
 */
export const readMetadata = (
  kept: readonly Line[],
  dropped: readonly Dropped[],
): { metadata: Metadata; text: Line[]; used: Dropped[] } => {
  const metadata: Metadata = { authors: [] };
  const used: Dropped[] = [];
  const issueDates: string[] = [];
  const webDates: string[] = [];

  const read = (line: string, isHead = false): boolean => {
    const title = TITLE_SOURCE.exec(line)?.[1];
    if (title !== undefined) {
      metadata.title ??= title.trim();
      return true;
    }
    const reporters = [...line.matchAll(REPORTERS)].map((match) => match[1] ?? '');
    const author = first(AUTHOR, line) ?? reporters[0];
    const publication = first(PUBLICATION, line);
    const issue = first(ISSUE, line);
    const date = dateIn(line);
    const address = ADDRESS.test(line) ? URL.exec(line)?.[0] : undefined;
    if (!author && !publication && !issue && !date && !address) return false;
    const left = rest(line, [author, ...reporters, publication, issue, date?.raw, address]);
    // A sentence that only mentions a date or a magazine is text; an author's line may go on.
    const says = Boolean(author) && /^[（(]?(?:作者|文[/／|｜]|by |author|نویسنده)/iu.test(line);
    const isByline =
      isHead &&
      date !== undefined &&
      left <= 40 &&
      /\p{Script=Han}/u.test(line) &&
      !/[，。；！？]/u.test(line);
    if (left > 12 && !(says && widthOf(line) <= 120) && left > widthOf(line) * 0.3 && !isByline)
      return false;
    if (author) metadata.authors.push(...splitNames(author), ...reporters);
    if (publication) metadata.publication ??= publication;
    if (issue) metadata.issue ??= issue;
    if (address) metadata.url ??= address;
    if (date) (publication || issue ? issueDates : webDates).push(date.date);
    return true;
  };

  for (const { line, why } of dropped) {
    const title = why === 'comments' && NAMES_TITLE.exec(line.text)?.[1];
    if (title) metadata.title ??= title.trim();
    if (why === 'comments' || why === 'related articles') continue;
    // A bar says one thing after the other: توسط مریم احمدی | ۱۴ فروردین ۱۳۹۸ | …
    if (why === 'bar')
      readable(line)
        .split(/[|｜]/)
        .forEach((part) => read(part.trim()));
    else read(readable(line));
  }
  for (const { text } of kept.slice(0, 3))
    for (const match of DATELINE.exec(text)?.[1]?.matchAll(REPORTERS) ?? [])
      metadata.authors.push(match[1] ?? '');
  const opening = kept.findIndex(({ text }) => endsSentence(text) && widthOf(text) >= 40);
  const text = kept.filter((line, index) => {
    const outer = index < HEAD || index >= kept.length - FOOT;
    if (!outer || widthOf(line.text) > 160 || !read(readable(line), index > 0 && index < opening))
      return true;
    used.push({ line, why: 'metadata' });
    return false;
  });
  const issued = issueDates[0] ?? webDates[0];
  const last = text.at(-1);
  if (text.length > 2 && last && /^\p{Script=Han}{2,8}$/u.test(last.text)) {
    if (isChineseName(last.text) && metadata.authors.length === 0) metadata.authors.push(last.text);
    else metadata.publication ??= last.text;
    used.push({ line: last, why: 'metadata' });
    text.pop();
  }
  return {
    metadata: { ...metadata, authors: [...new Set(metadata.authors)], ...(issued && { issued }) },
    text,
    used,
  };
};
