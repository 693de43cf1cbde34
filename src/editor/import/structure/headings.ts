import type { Locale } from '../../../model/locale.ts';
import { endsSentence, type Line } from '../read/lines.ts';
import { BULLET, numberOf } from './markers.ts';
import { widthOf } from '../read/width.ts';

const words = (text: string): number => text.split(/\s+/).length;
/** A heading without its colon. */
export const inner = (text: string): string => text.replace(/[:：]$/, '').trim();

// «受访者：刘畅» says who; «徐晓燕女士：拥抱变革» is a heading.
const LABELLED = /^[^：:]{1,4}[:：]\s*\S/u;

/** Whether a line is short enough for a heading, and no sentence. */
export const isShort = (text: string, locale: Locale): boolean =>
  locale === 'zh'
    ? widthOf(text) <= 50 && !LABELLED.test(text) && !/[，,；;。]/.test(text)
    : widthOf(text) <= 80 && words(text) <= 10 && !/[.;؛]\s/.test(text);

// A Persian sentence ends in its verb, with a full stop or without.
const isPersianSentence = (text: string): boolean =>
  /(?:بود|است|شد|هست|کرد|داد|دارد|رود|شود|کند|دهد|ند|یم|ید|نیست|بودن|کردن|شدن)[^\p{L}]*$/u.test(
    text,
  ) || /[؟?]/.test(text);

/** Whether the author ends paragraphs with full stops, so that a short line without one is a heading. */
export const isPunctuated = (lines: readonly Line[]): boolean => {
  const long = lines.filter(({ text }) => widthOf(text) >= 44);
  const ended = long.filter(({ text }) => endsSentence(text) || /[:：]$/.test(text));
  return long.length > 1 && ended.length >= long.length * 0.75;
};

/** An empty line above and none below: a page sets its headings so. */
const isAttached = (line: Line, next: Line): boolean => line.gap && !next.gap;

/** «风还没到，先把人接进来»: a comma, and empty lines on both sides. */
const isSetApart = ({ text, gap }: Line, next: Line): boolean =>
  gap && next.gap && /^[^，,；;。：:]+[，,][^，,；;。：:]+$/u.test(text) && widthOf(text) <= 40;

/** Whether a line without any mark is a heading by its length and its place. */
export const standsAlone = (line: Line, next: Line | undefined, locale: Locale): boolean => {
  const { text } = line;
  const short = isShort(text, locale) || (locale === 'zh' && next && isSetApart(line, next));
  if (!next || !short || !/\p{L}/u.test(text)) return false;
  if (widthOf(next.text) <= widthOf(text) && !BULLET.test(next.text) && numberOf(next.text) !== 1)
    return false;
  if (!/^[\p{L}\p{N}“"«「『《【（(#]/u.test(text)) return false;
  if (/[:：、,،”"»]$/.test(text) || (locale === 'en' && /^\p{Ll}/u.test(text))) return false;
  const attached = isAttached(line, next);
  if (/[?？؟]$/.test(text)) return attached && widthOf(text) <= 40;
  if (endsSentence(text)) return false;
  return attached || locale !== 'fa' || !isPersianSentence(text);
};

/** A square alone before a long paragraph marks a heading: «■ 风停以后». */
export const isSquare = (lines: readonly Line[], index: number, locale: Locale): boolean => {
  const text = lines[index]?.text ?? '';
  const next = lines[index + 1]?.text ?? '';
  const isAlone = !BULLET.test(lines[index - 1]?.text ?? '') && !BULLET.test(next);
  const label = text.replace(BULLET, '');
  return /^[■□◆◇▌▍]/u.test(text) && isAlone && isShort(label, locale) && widthOf(next) > 60;
};
