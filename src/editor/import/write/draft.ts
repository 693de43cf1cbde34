import type { Locale } from '../../../model/locale.ts';
import { alignBlocks } from '../structure/align.ts';
import { articleMdx } from './article-mdx.ts';
import { caseYaml } from './case-yaml.ts';
import { dropFurniture } from '../furniture/furniture.ts';
import { languageOf } from '../read/language.ts';
import { joinBroken } from '../read/line-breaks.ts';
import { toLines, withText, type Dropped } from '../read/lines.ts';
import { readMetadata, type Metadata } from '../metadata/metadata.ts';
import { readable } from '../metadata/line.ts';
import { byLanguage } from '../read/page-languages.ts';
import { chineseScript, count, repairScript, repairText, type Repair } from '../read/repairs.ts';
import { findStructure, type DraftBlock } from '../structure/structure.ts';
import { bareTitle, firstWords, isSite, splitTitle, takeTitle } from '../metadata/title.ts';

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
      title === undefined
        ? firstWords(found[0]?.text ?? '')
        : repairText(bareTitle(title), locale, repairs),
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
