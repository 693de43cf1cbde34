import type { Locale } from '../../../model/locale.ts';
import type { Parted } from '../furniture/furniture.ts';
import { headFurniture } from '../furniture/head.ts';
import { addByline } from '../metadata/byline.ts';
import { bareNames } from '../metadata/names.ts';
import { readFields } from '../metadata/fields/read-fields.ts';
import type { Metadata } from '../metadata/metadata.ts';
import { readable } from '../metadata/readable.ts';
import { splitTitle } from '../metadata/split-title.ts';
import { bareTitle, firstWords, takeTitle } from '../metadata/title.ts';
import { isSite, lettersOf } from '../metadata/title-signs.ts';
import { languageOf } from '../read/language.ts';
import { joinBroken } from '../read/breaks/join-broken.ts';
import type { Dropped, Line } from '../read/lines.ts';
import { plain } from '../read/marks.ts';
import { byLanguage } from '../read/page-languages.ts';
import { repairText, type Repairs } from '../read/repairs.ts';
import { isProse } from '../read/sentence.ts';
import { findStructure, type DraftBlock } from '../structure/structure.ts';

/** The texts of a page by language, with their titles, and what has left them. */
interface Texts {
  titles: [Locale, string][];
  titleGuessed: boolean;
  blocks: [Locale, DraftBlock[]][];
  dropped: Dropped[];
}

/** Below the title of a second language: lines that say who wrote it and when. */
const withoutFields = (
  lines: readonly Line[],
  isKept: (line: number) => boolean,
): { kept: Line[]; used: Line[] } => {
  const prose = lines.findIndex(isProse);
  const used = lines.filter(
    (line, index) =>
      index < prose && line.hint === undefined && !isKept(line.number) && readFields(line),
  );
  return { kept: lines.filter((line) => !used.includes(line)), used };
};

/** Whose the page is, by the heading below which it speaks of itself: «About the Ministry». */
const ofWhom = ({ text }: Line): string =>
  plain(text).replace(/^(?:about(?: the)? |关于|درباره ?[ٔی]? )/iu, '');

/** Makes the texts of a page of its lines; undefined if one is in no language of ours. */
export const textsOf = (
  parted: Parted,
  metadata: Metadata,
  repairs: Repairs,
  isKept: (line: number) => boolean,
): Texts | undefined => {
  const { head, body, dropped } = parted;
  const texts: Texts = { titles: [], titleGuessed: false, blocks: [], dropped: [] };
  const menus = dropped
    .filter(({ why }) => ['navigation', 'buttons', 'bar'].includes(why))
    .map(({ line }) => line.number);
  const holders = dropped
    .filter(({ why }) => why === 'copyright')
    .map(({ line }) => plain(line.text));
  const bylines = [
    ...parted.facts
      .filter(({ isFoot, facts }) => !isFoot && (facts.authors.length > 0 || facts.date))
      .map(({ line }) => line),
    ...head.filter(({ text }) => (bareNames(plain(text))?.length ?? 0) > 1),
  ].map(({ number }) => number);
  const elsewhere = [...dropped.map(({ line }) => line), ...head, ...body.slice(0, 12)].map(
    ({ text }) => lettersOf(text),
  );
  const inOrder = [...head, ...body].sort((a, b) => a.number - b.number);
  for (const [locale, lines] of byLanguage(splitTitle(inOrder))) {
    const isMain = texts.titles.length === 0;
    if (languageOf(lines.map((line) => line.text).join('\n')) !== locale) {
      if (isMain) return undefined;
      continue;
    }
    const own = isMain ? { kept: lines, used: [] } : withoutFields(lines, isKept);
    const names = [
      ...[metadata.publication, metadata.site].filter((name) => name !== undefined),
      ...dropped.filter(({ why }) => why === 'about the author').map(({ line }) => ofWhom(line)),
      ...own.kept
        .slice(0, 8)
        .map(({ text }) => text)
        .filter(
          (text) =>
            text.length > 3 &&
            holders.some((holder) => lettersOf(holder).includes(lettersOf(text))),
        ),
    ];
    const known = isMain ? metadata.title : undefined;
    const taken = takeTitle(own.kept, { known, names, menus, bylines, elsewhere });
    const above = taken.above.filter(({ number }) => !isKept(number));
    const stays = taken.above.filter(({ number }) => isKept(number));
    const site = above.find(isSite);
    if (site) metadata.publication ??= readable(site);
    else if (isMain && metadata.site !== undefined) metadata.publication ??= metadata.site;
    const byline = addByline(taken.body, dropped, bylines, metadata);
    const gone = new Set(
      headFurniture(
        taken.number ?? 0,
        taken.body.filter((line) => line !== byline),
        dropped,
      ),
    );
    if (byline) gone.add(byline);
    const text = [...stays, ...taken.body].filter((line) => !gone.has(line) || isKept(line.number));
    texts.dropped.push(
      ...own.used.map((line) => ({ line, why: 'metadata' as const })),
      ...above.map((line) => ({ line, why: 'above the title' as const })),
      ...[...gone]
        .filter(({ number }) => !isKept(number))
        .map((line) => ({
          line,
          why: line === byline ? ('metadata' as const) : ('navigation' as const),
        })),
    );
    const whole = repairs.off.has('line-breaks')
      ? { lines: text, joints: [] }
      : joinBroken(text, dropped, repairs.isOff);
    for (const number of whole.joints) repairs.made.push({ number, kind: 'line-breaks', times: 1 });
    const found = findStructure(
      whole.lines.map((line) => ({ ...line, text: repairText(line, locale, repairs) })),
      locale,
    );
    const { title } = taken;
    texts.titleGuessed ||= title === undefined;
    texts.titles.push([
      locale,
      title === undefined
        ? firstWords(found[0]?.text ?? '')
        : repairText({ text: bareTitle(title), number: own.kept[0]?.number ?? 1 }, locale, repairs),
    ]);
    texts.blocks.push([locale, found]);
  }
  return texts;
};
