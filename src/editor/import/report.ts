import type { Basis } from '../../model/article.ts';
import type { CommandWords } from '../words/commands.ts';
import type { ImportedDraft } from './write/draft.ts';
import type { Encoding } from './read/decode.ts';
import { plain } from './read/marks.ts';
import type { RepairMade } from './read/repairs.ts';

const structure = ({ blocks }: ImportedDraft, { say, language }: CommandWords): string[] =>
  blocks.map(([locale, own]) => {
    const n = (...kinds: string[]): number => own.filter(({ kind }) => kinds.includes(kind)).length;
    const rows = n('row');
    const counts = {
      paragraphs: n('paragraph', 'quote'),
      headings: n('h2', 'h3'),
      items: n('item', 'step'),
    };
    const values = { language: language(locale), ...counts, rows: rows > 0 ? rows : '' };
    return `  ${say('import.structure', values)}`;
  });

const AROUND = 18;

/** The place where two states of a line differ, with some words around it. */
const difference = (before: string, after: string): string => {
  const [a, b] = [plain(before), plain(after)];
  let from = 0;
  while (from < Math.min(a.length, b.length) && a[from] === b[from]) from += 1;
  let end = 0;
  while (
    end < Math.min(a.length, b.length) - from &&
    a[a.length - 1 - end] === b[b.length - 1 - end]
  )
    end += 1;
  const part = (text: string): string => {
    const to = Math.min(text.length, text.length - end + AROUND, from + 60);
    const start = Math.max(0, from - AROUND);
    return `${start > 0 ? '…' : ''}${text.slice(start, to)}${to < text.length ? '…' : ''}`;
  };
  return `${part(a)} → ${part(b)}`;
};

/** A line that was repaired: of which kinds and how often, and where it differs. */
interface RepairedLine {
  number: number;
  kinds: [RepairMade['kind'], number][];
  change?: string;
}

/** The lines that were repaired, each with all that was done to it. */
export const repairedLines = (made: readonly RepairMade[]): RepairedLine[] => {
  const byLine = new Map<number, RepairMade[]>();
  for (const one of made) {
    const own = byLine.get(one.number) ?? [];
    own.push(one);
    byLine.set(one.number, own);
  }
  return [...byLine].map(([number, own]) => {
    const kinds = new Map<RepairMade['kind'], number>();
    for (const { kind, times } of own) kinds.set(kind, (kinds.get(kind) ?? 0) + times);
    const before = own.find((one) => one.before !== undefined)?.before;
    const after = own.findLast((one) => one.after !== undefined)?.after;
    const isShown = before !== undefined && after !== undefined;
    return { number, kinds: [...kinds], ...(isShown && { change: difference(before, after) }) };
  });
};

/** What was done to a line, in words. */
export const sayKinds = (
  kinds: RepairedLine['kinds'],
  { reason, list, count }: CommandWords,
): string => list(kinds.map(([kind, n]) => (n > 1 ? `${reason(kind)} ${count(n)}` : reason(kind))));

const repairLines = (made: readonly RepairMade[], words: CommandWords): string[] =>
  repairedLines(made).map(({ number, kinds, change }) =>
    [`  ${number} (${sayKinds(kinds, words)})`, ...(change === undefined ? [] : [change])].join(
      ' ',
    ),
  );

const rightsLines = (
  { metadata }: ImportedDraft,
  basis: Basis,
  { say }: CommandWords,
): string[] => [
  say('import.rights', { basis: say(`basis.${basis}`) }),
  // The number of a line is a place, to be typed as it stands.
  ...metadata.rights.map(
    ({ number, text }) => `  ${say('import.rightsFound', { number: String(number), text })}`,
  ),
  ...(basis === 'not-settled' ? [`  ${say('import.rightsOpen')}`] : []),
  ...(basis === 'retold' ? [`  ${say('import.retold')}`] : []),
];

/** What an import did, line by line: found, repaired, left out. */
export const reportLines = (
  draft: ImportedDraft,
  { encoding, basis }: { encoding: Encoding; basis: Basis },
  words: CommandWords,
): string[] => {
  const { say, reason, list } = words;
  const { metadata, titles, repairs, dropped, alignment, lost } = draft;
  const { authors, publication, issue, issued, span, url } = metadata;
  const meant = span && `${span.raw} (${say('import.span', span)})`;
  const found = [
    ['title', titles.map(([, title]) => title).join(' / ')],
    ['author', authors.length > 0 ? list(authors) : undefined],
    ['publication', publication],
    ['issue', issue],
    ['date', meant ?? issued],
    ['url', url],
  ] as const;
  const example = list(dropped.slice(0, 1).map(({ line }) => String(line.number)));
  return [
    say('import.read', { encoding }),
    ...structure(draft, words),
    say('import.found'),
    ...found.map(([name, value]) => `  ${say(`import.${name}`)}: ${value ?? '—'}`),
    ...(draft.titleGuessed ? [`  ${say('import.titleGuessed')}`] : []),
    ...(alignment === 'failed'
      ? [say('import.alignmentFailed')]
      : alignment
        ? [say('import.aligned', { count: alignment.joined })]
        : []),
    ...rightsLines(draft, basis, words),
    ...(lost.length > 0 ? [say('import.lost', { list: list(lost.map(String)) })] : []),
    repairs.length > 0
      ? say('import.repaired', { count: repairs.reduce((sum, { times }) => sum + times, 0) })
      : say('import.noRepairs'),
    ...repairLines(repairs, words),
    dropped.length > 0
      ? say('import.dropped', { count: dropped.length, lines: example })
      : say('import.nothingDropped'),
    ...dropped.map(({ line, why }) => `  ${line.number} (${reason(why)}) ${plain(line.text)}`),
  ];
};
