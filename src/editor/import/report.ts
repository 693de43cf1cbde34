import type { ImportedDraft } from './draft.ts';
import type { Encoding } from './decode.ts';

const LANGUAGES = { zh: 'Chinese', en: 'English', fa: 'Persian' };

const list = (entries: [string, number][]): string =>
  entries.map(([name, n]) => `${name} ${n}`).join(', ') || 'none';

const structure = ({ blocks }: ImportedDraft): string[] =>
  blocks.map(([locale, own]) => {
    const n = (...kinds: string[]): number => own.filter(({ kind }) => kinds.includes(kind)).length;
    return `  ${LANGUAGES[locale]}: ${n('paragraph')} paragraphs, ${n('h2', 'h3')} headings, ${n('item', 'step')} list items`;
  });

/** What an import did, line by line: found, repaired, dropped. */
export const reportLines = (draft: ImportedDraft, encoding: Encoding): string[] => {
  const { metadata, titles, repairs, dropped, alignment } = draft;
  const { authors, publication, issue, issued, url } = metadata;
  const found: [string, string | undefined][] = [
    ['title', titles.map(([, title]) => title).join(' / ')],
    ['author', authors.join(', ') || undefined],
    ['publication', publication],
    ['issue', issue],
    ['date', issued],
    ['address', url],
  ];
  return [
    `Read as ${encoding}.`,
    ...structure(draft),
    'Found:',
    ...found.map(([name, value]) => `  ${name}: ${value ?? '—'}`),
    ...(draft.titleGuessed ? ['  The page has no title: its first words stand in for one.'] : []),
    ...(alignment === 'failed'
      ? ['The two languages do not match paragraph by paragraph: make their blocks the same.']
      : alignment
        ? [`The two languages match; ${alignment.joined} paragraphs were joined for it.`]
        : []),
    `Repaired: ${list([...repairs])}.`,
    `Dropped: ${dropped.length} lines${dropped.length > 0 ? ':' : '.'}`,
    ...dropped.map(({ line, why }) => `  ${line.number} (${why}) ${line.text}`),
  ];
};
