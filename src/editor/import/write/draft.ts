import type { Basis } from '../../../model/article.ts';
import type { Locale } from '../../../model/locale.ts';
import { articleMdx } from './article-mdx.ts';
import { caseYaml } from './case-yaml.ts';
import { partPage } from '../furniture/furniture.ts';
import { readMetadata, type Metadata } from '../metadata/metadata.ts';
import type { Format } from '../read/format.ts';
import { type Dropped, type Line, withText } from '../read/lines.ts';
import { readPage } from '../read/page.ts';
import { repairScript, type Repair, type RepairMade } from '../read/repairs.ts';
import { chineseScript } from '../read/chinese.ts';
import { alignBlocks } from '../structure/align.ts';
import type { DraftBlock } from '../structure/structure.ts';
import { textsOf } from './texts.ts';

/** What an editor may ask of an import. */
export interface ImportOptions {
  format?: Format;
  /** Kinds of repairs, and lines, that are left as they are. */
  off?: ReadonlySet<Repair>;
  isOff?: (line: number) => boolean;
  /** Lines that stay in the text whatever they look like. */
  isKept?: (line: number) => boolean;
  /** Lines that the editor leaves out: a sentence set large once more, a correction. */
  isLeft?: (line: number) => boolean;
  basis?: Basis;
  /** By whose leave and when, for a text that is published as it stands. */
  licence?: string;
  /** What the editor knows better than the page. */
  said?: Said;
  today: string;
}

/** What an editor says of a page in the place of what was found; undefined: that there is none. */
export interface Said {
  title?: string;
  authors?: string[];
  publication?: string | undefined;
  issued?: string | undefined;
  url?: string | undefined;
}

/** What an import makes of a page. */
export interface ImportedDraft {
  files: Record<string, string>;
  /** The lines of the page by their numbers, as they were read. */
  lines: readonly Line[];
  titles: [Locale, string][];
  /** Whether the first words stand in for a title that the page lacks. */
  titleGuessed: boolean;
  metadata: Metadata;
  repairs: RepairMade[];
  /** Numbers of lines where letters are lost for good. */
  lost: number[];
  dropped: Dropped[];
  blocks: [Locale, DraftBlock[]][];
  /** Of two languages: how many paragraphs were joined so that they match, or that they do not. */
  alignment?: { joined: number } | 'failed';
}

export type DraftResult =
  | { ok: true; draft: ImportedDraft }
  | { ok: false; reason: 'language' | 'no-text' };

/** Makes a draft case of the text of a page. */
export const makeDraft = (text: string, options: ImportOptions): DraftResult => {
  const { format = 'text', off = new Set<Repair>(), today, basis = 'not-settled', said } = options;
  const { isOff = () => false, isKept = () => false, isLeft = () => false } = options;
  const repairs = { off, isOff, made: [] as RepairMade[] };
  const page = readPage(text, format, (line) => off.has('encoding') || isOff(line));
  for (const { number, before, after } of page.misread)
    repairs.made.push({ number, kind: 'encoding', times: 1, before, after });
  for (const number of page.hidden) repairs.made.push({ number, kind: 'hidden', times: 1 });
  for (const number of page.entities) repairs.made.push({ number, kind: 'entities', times: 1 });
  const script = chineseScript(page.lines.map((line) => line.text).join('\n'));
  const lines = page.lines.map((line) => withText(line, repairScript(line, script, repairs)));
  const parted = partPage(lines, ({ number }) => isKept(number));
  const { dropped } = parted;
  for (const part of ['head', 'body'] as const) {
    const left = parted[part].filter(({ number }) => isLeft(number));
    dropped.push(...left.map((line) => ({ line, why: 'left out' as const })));
    parted[part] = parted[part].filter(({ number }) => !isLeft(number));
  }
  if (parted.head.length + parted.body.length === 0) return { ok: false, reason: 'no-text' };
  const metadata = readMetadata(page, parted.facts, parted, dropped);
  const found = textsOf(parted, metadata, repairs, isKept);
  if (!found) return { ok: false, reason: 'language' };
  dropped.push(...found.dropped);
  const { titles, blocks } = found;
  if (blocks.every(([, own]) => own.length === 0)) return { ok: false, reason: 'no-text' };
  const [main, second] = blocks;
  const aligned = main && second && alignBlocks(main[1], second[1]);
  if (aligned) {
    main[1] = aligned.a;
    second[1] = aligned.b;
  }
  if (metadata.title !== undefined && titles[0]) metadata.title = titles[0][1];
  if (said && 'issued' in said) delete metadata.span;
  Object.assign(metadata, said);
  if (said?.title !== undefined && titles[0]) titles[0][1] = said.title;
  const language =
    main?.[0] === 'zh'
      ? script.traditional && !script.annotated
        ? 'zh-Hant'
        : 'zh-Hans'
      : (main?.[0] ?? 'en');
  const record = { metadata, titles, language, today, basis, licence: options.licence } as const;
  const files = Object.fromEntries([
    ['case.yaml', caseYaml(record)],
    ...blocks.map(([locale, own], i) => {
      const head = { locale, title: titles[i]?.[1] ?? '', basis };
      return [`article.${locale}.mdx`, articleMdx(head, own, page.links)] as const;
    }),
  ]);
  return {
    ok: true,
    draft: {
      files,
      lines: page.lines,
      titles,
      titleGuessed: found.titleGuessed && said?.title === undefined,
      metadata,
      repairs: repairs.made.sort((a, b) => a.number - b.number),
      lost: page.lost,
      dropped: dropped.sort((a, b) => a.line.number - b.line.number),
      blocks,
      ...(second && { alignment: aligned ? { joined: aligned.joined } : 'failed' }),
    },
  };
};
