import { suggestId } from '../../editor/import/metadata/case-id.ts';
import { openPage, type OpenedPage } from '../../editor/import/open-page.ts';
import { plain } from '../../editor/import/read/marks.ts';
import { REPAIRS, type Repair } from '../../editor/import/read/repairs.ts';
import { repairedLines, sayKinds } from '../../editor/import/report.ts';
import type { DraftKind } from '../../editor/import/structure/structure.ts';
import {
  makeDraft,
  type DraftResult,
  type ImportedDraft,
  type Said,
} from '../../editor/import/write/draft.ts';
import { commandWords, type CommandWords } from '../../editor/words/commands.ts';
import type { Locale } from '../../model/locale.ts';
import { LIMITS } from '../../model/mdx.ts';

/** What an editor asks of a page that is brought in. */
export interface Asked {
  kept: readonly number[];
  left: readonly number[];
  offLines: readonly number[];
  offKinds: readonly Repair[];
  said: Said;
  today: string;
}

/** A line of the page; `why` says in words why it was left out. */
interface RawLine {
  number: number;
  text: string;
  why?: string;
}

/** A page as the desk shows it before it becomes a draft; its words are those of the editor. */
export interface BroughtPage {
  /** Of the case, by name: as the command writes them, but for the lock. */
  files: Record<string, string>;
  id: string;
  /** The text of the file, and the lines of it alone, which are kept beside the draft. */
  text: string;
  plain: string;
  language: Locale;
  lines: RawLine[];
  repairs: { number: number; what: string; change?: string }[];
  kinds: { kind: Repair; word: string; times: number }[];
  blocks: { locale: Locale; blocks: { kind: DraftKind; text: string }[] }[];
  found: { title: string; authors: string[]; publication: string; issued: string; url: string };
  rights: { number: number; text: string }[];
  /** What the editor should know of the result. */
  notes: string[];
}

const notesOf = (draft: ImportedDraft, { say, list }: CommandWords): string[] => {
  const { titleGuessed, alignment, lost, metadata } = draft;
  const { span } = metadata;
  return [
    ...(titleGuessed ? [say('import.titleGuessed')] : []),
    ...(alignment === 'failed' ? [say('import.alignmentFailed')] : []),
    ...(alignment && alignment !== 'failed'
      ? [say('import.aligned', { count: alignment.joined })]
      : []),
    ...(lost.length > 0 ? [say('import.lost', { list: list(lost.map(String)) })] : []),
    ...(span ? [`${say('import.date')}: ${span.raw} (${say('import.span', span)})`] : []),
  ];
};

const pageOf = (
  name: string,
  text: string,
  draft: ImportedDraft,
  words: CommandWords,
): BroughtPage => {
  const { files, titles, metadata, dropped, repairs, blocks } = draft;
  const why = new Map(dropped.map((one) => [one.line.number, words.reason(one.why)]));
  const times = (kind: Repair): number =>
    repairs.reduce((sum, one) => (one.kind === kind ? sum + one.times : sum), 0);
  return {
    files,
    id: suggestId(titles, name),
    text,
    plain: draft.lines.map((line) => plain(line.text)).join('\n'),
    language: titles[0]?.[0] ?? 'en',
    lines: draft.lines.map(({ number, text: raw }) => {
      const reason = why.get(number);
      return { number, text: plain(raw), ...(reason !== undefined && { why: reason }) };
    }),
    repairs: repairedLines(repairs).map(({ kinds, ...rest }) => ({
      ...rest,
      what: sayKinds(kinds, words),
    })),
    kinds: REPAIRS.map((kind) => ({ kind, word: words.reason(kind), times: times(kind) })),
    blocks: blocks.map(([locale, own]) => ({
      locale,
      blocks: own.map(({ kind, text: inner }) => ({ kind, text: plain(inner) })),
    })),
    found: {
      title: titles[0]?.[1] ?? '',
      authors: metadata.authors,
      publication: metadata.publication ?? '',
      issued: metadata.issued ?? '',
      url: metadata.url ?? '',
    },
    rights: metadata.rights,
    notes: notesOf(draft, words),
  };
};

type Fault =
  | Extract<OpenedPage, { ok: false }>['reason']
  | Extract<DraftResult, { ok: false }>['reason'];

/** Makes of a page what the command makes of its file; or says in words why it cannot. */
export const bringIn = (
  name: string,
  bytes: Uint8Array,
  { kept, left, offLines, offKinds, said, today }: Asked,
  locale: Locale,
): BroughtPage | { refused: string } => {
  const words = commandWords(locale);
  const refused = (reason: Fault): { refused: string } => ({
    refused: words.say(`file.${reason}`, { file: name, limit: LIMITS.fileBytes / 1024 }),
  });
  const page = openPage(name, bytes);
  if (!page.ok) return refused(page.reason);
  const result = makeDraft(page.text, {
    format: page.format,
    off: new Set(offKinds),
    isOff: (line) => offLines.includes(line),
    isKept: (line) => kept.includes(line),
    isLeft: (line) => left.includes(line),
    said,
    today,
  });
  return result.ok ? pageOf(name, page.text, result.draft, words) : refused(result.reason);
};
