import { endsSentence, type Dropped, type Line } from '../read/lines.ts';
import { readable, readLine, type LineFacts } from './line.ts';
import { DATELINE, NAMES_TITLE, REPORTERS } from './patterns.ts';
import { isChineseName } from './people.ts';
import { widthOf } from '../read/width.ts';

/** What a page says of its text. */
export interface Metadata {
  title?: string;
  authors: string[];
  publication?: string;
  issue?: string;
  issued?: string;
  url?: string;
}

/** Lines at the head and the foot of a page may speak of the text; those between are the text. */
const HEAD = 6;
const FOOT = 8;

/** The day of an issue, as exactly as the page says it; else a day with a label; else any. */
const issuedOf = (dates: readonly NonNullable<LineFacts['date']>[]): string | undefined => {
  const [issue, label, page] = (['issue', 'label', 'page'] as const).map(
    (kind) => dates.find(({ of }) => of === kind)?.date,
  );
  const exact = issue && dates.find(({ of, date }) => of !== 'issue' && date.startsWith(issue));
  return exact ? exact.date : (issue ?? label ?? page);
};

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
  const dates: NonNullable<LineFacts['date']>[] = [];

  const read = (line: string, isHead = false): boolean => {
    const facts = readLine(line, isHead);
    if (!facts) return false;
    const { authors = [], date, ...others } = facts;
    metadata.authors.push(...authors);
    if (date) dates.push(date);
    Object.assign(metadata, { ...others, ...metadata });
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
  const issued = issuedOf(dates);
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
