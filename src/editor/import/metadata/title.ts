import { plain } from '../read/marks.ts';
import { endsSentence, type Line } from '../read/lines.ts';
import { isProse } from '../read/sentence.ts';
import { joinLines } from '../read/join.ts';
import { bareNames } from './names.ts';
import { scoreOf, type TitleClues } from './title-score.ts';
import { isNamed, lettersOf } from './title-signs.ts';
import { widthOf } from '../read/width.ts';

const isTitle = ({ text, hint, flowing }: Line): boolean => {
  const bare = plain(text);
  return (
    flowing === undefined &&
    hint !== 'row' &&
    hint !== 'item' &&
    hint !== 'step' &&
    widthOf(bare) <= 140 &&
    /\p{L}/u.test(bare) &&
    (!endsSentence(bare) || /[?？؟!！…]["”»]?$/.test(bare) || hint === 'h1') &&
    !/[。?؟]\s*\S.{8}/u.test(bare) &&
    !/^(?:——|--|—)/.test(bare)
  );
};

/** The first line of a paragraph that was broken by hand: the next goes on, as wide. */
const isCut = ({ text, number }: Line, next: Line | undefined): boolean =>
  next?.gap === false &&
  next.number === number + 1 &&
  widthOf(text) >= 20 &&
  Math.abs(widthOf(next.text) - widthOf(text)) <= 6 &&
  /[，,。；;،]/u.test(text + next.text) &&
  !endsSentence(text);

/** The title of a page, what stands above it, and what is left. */
interface Titled {
  title?: string;
  /** Where the title stands on the page. */
  number?: number;
  above: Line[];
  body: Line[];
}

const sameAs = (known: string) => {
  const own = lettersOf(known);
  return ({ text }: Line): boolean => {
    const line = lettersOf(text);
    // «Title - Site» of a window holds the title and more.
    return (
      line === own ||
      (line.length >= 6 &&
        (own.startsWith(line) || own.endsWith(line)) &&
        line.length >= own.length * 0.4)
    );
  };
};

/** Takes the title, and what stands above it, from the lines of a text. */
export const takeTitle = (lines: readonly Line[], clues: TitleClues): Titled => {
  const prose = lines.findIndex((line) => isProse(line) && !isTitle(line));
  const headSize = prose < 0 ? Math.min(lines.length - 1, 4) : prose;
  const head = lines.slice(0, headSize);
  const body = lines[headSize]?.number ?? Infinity;
  const { known } = clues;
  const at = known === undefined ? -1 : lines.slice(0, headSize + 8).findIndex(sameAs(known));
  if (known !== undefined && at >= 0) {
    const isLonger = lettersOf(lines[at]!.text) === lettersOf(known);
    return {
      title: isLonger ? lines[at]!.text : plain(lines[at]!.text),
      number: lines[at]!.number,
      above: lines.slice(0, Math.min(at, headSize)).filter((line) => !isProse(line)),
      body: lines.filter(
        (line, i) =>
          i !== at &&
          !(i < headSize + 1 && lettersOf(line.text) === lettersOf(lines[at]!.text)) &&
          (i > at || isProse(line)),
      ),
    };
  }
  if (known !== undefined) return { title: withoutSite(known), above: [], body: [...lines] };
  const [best] = head
    .map((line, index) => {
      // What stands right below the name of a site says more of the site.
      const above = head[index - 1];
      const isTagline = above !== undefined && isNamed(above, clues.names) && index + 1 < headSize;
      const score = scoreOf(line, body, clues) - (isTagline ? 2 : 0);
      return { line, index, score: isCut(line, lines[index + 1]) ? score - 6 : score };
    })
    .filter(({ line }) => isTitle(line))
    .sort((a, b) => b.score - a.score || a.index - b.index);
  if (!best || best.score <= -5) return { above: [], body: [...lines] };
  const { line, index } = best;
  const before = lines[index - 1];
  const after = lines[index + 1];
  // «یک مسئول خبر داد:» stands above a title in Persian, and is no part of it.
  const isLed =
    before !== undefined &&
    /[:：]$/.test(before.text) &&
    widthOf(before.text) <= 80 &&
    !/(?:داد|گفت|کرد|افزود|شد|است|بود|دادند|گفتند|کردند)\s?[:：]$/u.test(before.text);
  const subtitle = after && /^(?:——|--|—|–)/.test(after.text) && widthOf(after.text) <= 80;
  // A page that breaks its lines by hand breaks a long title too.
  const goesOn =
    after !== undefined &&
    !subtitle &&
    !after.gap &&
    after.number === line.number + 1 &&
    lines.filter(({ flowing }) => flowing).length > lines.length / 4 &&
    isTitle(after) &&
    index + 1 < headSize &&
    !bareNames(plain(after.text)) &&
    (clues.bylines.includes(after.number + 1) || bareNames(plain(lines[index + 2]?.text ?? '')));
  const title =
    (isLed && !line.gap ? `${before.text} ` : '') +
    line.text +
    (subtitle ? after.text.replace(/^[—–-]+\s*/, '——') : '');
  const whole = goesOn ? joinLines(title, after.text) : title;
  return {
    title: whole,
    number: line.number,
    above: lines.slice(0, isLed && !line.gap ? index - 1 : index),
    body: lines
      .slice(subtitle || goesOn ? index + 2 : index + 1)
      .filter((one, i) => i > headSize || lettersOf(one.text) !== lettersOf(line.text)),
  };
};

/** The title of a window without the name of its site. */
const withoutSite = (title: string): string => {
  const [longest = title] = title.split(/\s*[|｜_]\s*/).sort((a, b) => widthOf(b) - widthOf(a));
  const short = longest.replace(/\s[-–—»]\s[^-–—»]{2,40}$/u, '');
  return widthOf(short) >= 8 ? short : title;
};

const CATEGORY = /^[[【［(（]\s?[^\]】］)）]{1,6}\s?[\]】］)）]\s*(?=\S{4})/u;

/** A title without the category that a page sets before it in brackets. */
export const bareTitle = (title: string): string =>
  plain(title)
    .replace(/^#{1,6} /, '')
    .replace(CATEGORY, '');

/** What stands in for a title that a page lacks: the first words of its text. */
export const firstWords = (text: string): string => {
  const bare = plain(text);
  const clause = bare.split(/[，。,.،؛;：:！!？?]/)[0] ?? bare;
  return widthOf(clause) <= 60 ? clause.trim() : `${[...clause].slice(0, 30).join('').trim()}…`;
};
