import type { Dropped, Line } from '../read/lines.ts';
import { authorsTold } from './told.ts';
import { plain } from '../read/marks.ts';
import { isProse, isSentence } from '../read/sentence.ts';
import { widthOf } from '../read/width.ts';
import type { Metadata } from './metadata.ts';
import { bareNames, isKnownPersianName } from './names.ts';
import { isSite } from './title-signs.ts';
import { isChineseName } from './people.ts';

const FOLLOW = /^[\s+＋\u200b]*(?:关注(?:作者|TA)?|follow|دنبال کردن|دنبال کنید)$/iu;

/** How many lines below a title a name may stand. */
const MOST = 10;

/** A word that nothing but its place shows to be a name: «阿北», «نیما». */
const isNick = ({ text }: Line): boolean =>
  /^[\p{L}\u200c]+(?: [\p{L}\u200c]+)?$/u.test(text) && widthOf(text) <= 20;

/**
 * The line below a title, or below the whole text, that is names and nothing else: who wrote it.
 * `dates` are the numbers of the lines that say when.
 */
const takeByline = (
  body: readonly Line[],
  dropped: readonly Dropped[],
  dates: readonly number[],
): { line: Line; names: string[] } | undefined => {
  const prose = body.findIndex((line) => isProse(line));
  const head = body
    .slice(0, Math.min(Math.max(prose < 0 ? 0 : prose, 2), MOST))
    .filter((line) => !isProse(line) && (line.hint ?? 'item') === 'item');
  const isNear = (line: Line, numbers: readonly number[]): boolean =>
    numbers.some((number) => Math.abs(number - line.number) <= 3);
  const buttons = dropped
    .filter(({ line }) => FOLLOW.test(line.probe))
    .map(({ line }) => line.number);
  const isFollowed = ({ number }: Line): boolean =>
    buttons.some((button) => button > number && button - number <= 4);
  const namesOf = (line: Line): string[] | undefined =>
    isSite(line) ? undefined : bareNames(plain(line.text));
  const last = body.at(-1);
  const before = body.at(-2);
  const line =
    head.slice(0, 1).find((one) => one.hint === undefined && namesOf(one)) ??
    head.find((one) => namesOf(one) && (isNear(one, dates) || isFollowed(one))) ??
    head.find((one) => one.hint === undefined && (namesOf(one)?.length ?? 0) > 1) ??
    head.find((one) => isFollowed(one) && isNick(one)) ??
    // A name below the last sentence signs it.
    (last && before && isSentence(before) && isChineseName(last.text) ? last : undefined) ??
    // So does one among the first lines that the page sets below the text.
    dropped
      .filter(({ line: one, why }) => last && one.number > last.number && why !== 'comments')
      .slice(0, 3)
      .map(({ line: one }) => one)
      .find((one) => isChineseName(one.text) || isKnownPersianName(one.text));
  return line && { line, names: namesOf(line) ?? [plain(line.text)] };
};

/** «Jane Smith is a senior writer at Meridian.», below a text that nobody else signs. */
const WRITES =
  /^(\p{Lu}[\p{L}’'.-]+(?: \p{Lu}[\p{L}’'.-]+){1,3}) is (?:an?|the|our) [^.]{0,60}\b(?:writer|reporter|editor|journalist|columnist|correspondent|contributor)\b/u;
const ofLastLine = (body: readonly Line[]): string[] =>
  bareNames(WRITES.exec(plain(body.at(-1)?.text ?? ''))?.[1] ?? '') ?? [];

/** Whose text it is, by a line of its own or by what is told below, where nothing else has said so. */
export const addByline = (
  body: readonly Line[],
  dropped: readonly Dropped[],
  dates: readonly number[],
  metadata: Metadata,
): Line | undefined => {
  const found = metadata.authors.length > 0 ? undefined : takeByline(body, dropped, dates);
  if (found) metadata.authors.push(...found.names);
  else if (metadata.authors.length === 0) {
    const told = authorsTold(dropped);
    metadata.authors.push(...(told.length > 0 ? told : ofLastLine(body)));
  }
  return found?.line;
};
