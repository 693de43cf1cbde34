import type { Locale } from '../../schema/locale.ts';
import { LOCALES } from '../../schema/locale.ts';
import { alignBlocks } from './align.ts';
import { articleMdx } from './article-mdx.ts';
import { caseYaml } from './case-yaml.ts';
import { dropFurniture } from './furniture.ts';
import { languageOf, scriptOf } from './language.ts';
import { joinBroken } from './line-breaks.ts';
import { toLines, withText, type Dropped, type Line } from './lines.ts';
import { widthOf } from './width.ts';
import { readable, readMetadata, type Metadata } from './metadata.ts';
import { chineseScript, count, repairScript, repairText, type Repair } from './repairs.ts';
import { findStructure, type DraftBlock } from './structure.ts';
import { bareTitle, isSite, splitTitle, takeTitle } from './title.ts';

/** What an import makes of a page. */
export interface ImportedDraft {
  files: Record<string, string>;
  titles: [Locale, string][];
  /** Whether the first words stand in for a title that the page lacks. */
  titleGuessed: boolean;
  metadata: Metadata;
  repairs: Map<Repair, number>;
  dropped: Dropped[];
  blocks: [Locale, DraftBlock[]][];
  /** Of two languages: how many paragraphs were joined so that they match, or that they do not. */
  alignment?: { joined: number } | 'failed';
}

export type DraftResult =
  { ok: true; draft: ImportedDraft } | { ok: false; reason: 'language' | 'no-text' };

/** The share of a page that a second language must have to be one. */
const SECOND = 0.15;

/** Lines by language; a line of no clear language goes with those before it. */
const byLanguage = (lines: readonly Line[]): Map<Locale, Line[]> => {
  const scripts = lines.map(({ text }) => scriptOf(text));
  // A short line may be a foreign name; unless there are no others.
  const least = lines.some(({ text }) => widthOf(text) > 30) ? 30 : 0;
  const weight = (locale: Locale): number =>
    lines.reduce(
      (sum, { text }, i) =>
        scripts[i] === locale && widthOf(text) > least ? sum + widthOf(text) : sum,
      0,
    );
  const weights = LOCALES.map((locale) => ({ locale, weight: weight(locale) })).sort(
    (a, b) => b.weight - a.weight,
  );
  const total = weights.reduce((sum, one) => sum + one.weight, 0);
  const languages = weights
    .filter((one, index) => index === 0 || one.weight > total * SECOND)
    .slice(0, 2)
    .map(({ locale }) => locale);
  const main = languages[0] ?? 'en';
  const found = new Map<Locale, Line[]>();
  let current = main;
  lines.forEach((line, index) => {
    const own = scripts[index];
    if (own && languages.includes(own)) current = own;
    found.set(current, [...(found.get(current) ?? []), line]);
  });
  return found;
};

const firstWords = (blocks: readonly DraftBlock[]): string => {
  const text = blocks[0]?.text ?? '';
  const clause = text.split(/[，。,.،؛;：:！!？?]/)[0] ?? text;
  return widthOf(clause) <= 60 ? clause.trim() : `${[...clause].slice(0, 30).join('').trim()}…`;
};

/** Makes a draft case of the text of a page. */
export const makeDraft = (
  page: string,
  { off = new Set<Repair>(), today }: { off?: ReadonlySet<Repair>; today: string },
): DraftResult => {
  const repairs = { off, counts: new Map<Repair, number>() };
  const raw = toLines(page);
  count(repairs, 'hidden', raw.hidden);
  count(repairs, 'entities', raw.entities);
  const script = chineseScript(page);
  const damaged = raw.lines.map((line) => withText(line, repairScript(line.text, script, repairs)));
  const { kept, dropped } = dropFurniture(damaged);
  if (kept.length === 0) return { ok: false, reason: 'no-text' };
  const { metadata, text, used } = readMetadata(kept, dropped);
  dropped.push(...used);
  const languages = byLanguage(splitTitle(text));
  const blocks: [Locale, DraftBlock[]][] = [];
  const titles: [Locale, string][] = [];
  let titleGuessed = false;
  for (const [locale, lines] of languages) {
    if (languageOf(lines.map((line) => line.text).join('\n')) !== locale)
      return { ok: false, reason: 'language' };
    const { title, body, above } = takeTitle(lines, metadata.title);
    dropped.push(...above.map((line) => ({ line, why: 'above the title' as const })));
    const site = above.find(isSite);
    if (site) metadata.publication ??= readable(site);
    const whole = repairs.off.has('line-breaks')
      ? { lines: body, joints: 0 }
      : joinBroken(body, dropped);
    count(repairs, 'line-breaks', whole.joints);
    const repaired = whole.lines.map((line) => ({
      ...line,
      text: repairText(line.text, locale, repairs),
    }));
    const found = findStructure(repaired, locale);
    titleGuessed ||= title === undefined;
    titles.push([
      locale,
      title === undefined ? firstWords(found) : repairText(bareTitle(title), locale, repairs),
    ]);
    blocks.push([locale, found]);
  }
  if (blocks.every(([, found]) => found.length === 0)) return { ok: false, reason: 'no-text' };
  const [main, second] = blocks;
  const aligned = main && second && alignBlocks(main[1], second[1]);
  if (aligned) {
    main[1] = aligned.a;
    second[1] = aligned.b;
  }
  if (metadata.title !== undefined && titles[0]) metadata.title = titles[0][1];
  const language =
    main?.[0] === 'zh'
      ? script.traditional && !script.annotated
        ? 'zh-Hant'
        : 'zh-Hans'
      : (main?.[0] ?? 'en');
  const files = Object.fromEntries([
    ['case.yaml', caseYaml({ metadata, titles, language, today })],
    ...blocks.map(
      ([locale, own], i) =>
        [`article.${locale}.mdx`, articleMdx(locale, titles[i]?.[1] ?? '', own)] as const,
    ),
  ]);
  return {
    ok: true,
    draft: {
      files,
      titles,
      titleGuessed,
      metadata,
      repairs: repairs.counts,
      dropped: dropped.sort((a, b) => a.line.number - b.line.number),
      blocks,
      ...(second && { alignment: aligned ? { joined: aligned.joined } : 'failed' }),
    },
  };
};
