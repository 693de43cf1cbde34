import type { CommandWords } from '../words/commands.ts';
import type { ImportedDraft } from './write/draft.ts';
import type { Encoding } from './read/decode.ts';

const structure = ({ blocks }: ImportedDraft, { say, language }: CommandWords): string[] =>
  blocks.map(([locale, own]) => {
    const n = (...kinds: string[]): number => own.filter(({ kind }) => kinds.includes(kind)).length;
    const rows = n('row');
    const counts = {
      paragraphs: n('paragraph'),
      headings: n('h2', 'h3'),
      items: n('item', 'step'),
    };
    const values = { language: language(locale), ...counts, rows: rows > 0 ? rows : '' };
    return `  ${say('import.structure', values)}`;
  });

/** What an import did, line by line: found, repaired, left out. */
export const reportLines = (
  draft: ImportedDraft,
  encoding: Encoding,
  words: CommandWords,
): string[] => {
  const { say, reason, list, count } = words;
  const { metadata, titles, repairs, dropped, alignment } = draft;
  const { authors, publication, issue, issued, url } = metadata;
  const found = [
    ['title', titles.map(([, title]) => title).join(' / ')],
    ['author', authors.length > 0 ? list(authors) : undefined],
    ['publication', publication],
    ['issue', issue],
    ['date', issued],
    ['url', url],
  ] as const;
  const counts = [...repairs].map(([kind, n]) => `${reason(kind)} ${count(n)}`);
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
    say('import.repaired', { list: counts.length > 0 ? list(counts) : say('import.none') }),
    say('import.dropped', { count: dropped.length }),
    ...dropped.map(({ line, why }) => `  ${line.number} (${reason(why)}) ${line.text}`),
  ];
};
