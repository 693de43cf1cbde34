import { readdirSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { fold } from '../../../text/normalize.ts';
import { formatOf } from '../read/format.ts';
import { makeDraft, type ImportedDraft } from '../write/draft.ts';

/**
 * A page with what is right for it: a head with title, authors and format, then the page, each line
 * behind its kind: B of the body, F furniture, T the title, M what may go or stay. What else the head
 * says (issued, outlet, rights) is asked too.
 */
interface Page {
  name: string;
  text: string;
  title: string;
  authors: string[];
  /** What the head says of the day, the publication and the rights. */
  facts: { issued: string | null; outlet: string | null; rights: string | null };
  lines: { kind: string; text: string; number: number }[];
}

const FOLDER = new URL('./pages/', import.meta.url);

const readPage = (folder: URL, file: string): Page => {
  const [head = '', body = ''] = readFileSync(new URL(file, folder), 'utf8').split(/^---\n/m);
  const said = (key: string): string | null =>
    new RegExp(`^${key}:[ \t]*(.*)$`, 'm').exec(head)?.[1] ?? null;
  const of = (key: string): string => said(key) ?? '';
  const lines = body
    .replace(/\n$/, '')
    .split('\n')
    .map((line, index) => ({
      kind: line[0] ?? ' ',
      text: line.slice(2),
      number: index + 1,
    }));
  return {
    name: file,
    text: lines.map(({ text }) => text).join('\n'),
    title: of('title'),
    authors: of('author')
      .split(';')
      .map((name) => name.trim())
      .filter(Boolean),
    facts: { issued: said('issued'), outlet: said('outlet'), rights: said('rights') },
    lines,
  };
};

/** Letters and digits alone, however they are written. */
const letters = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]/gu, '');

/** How an import did on a page. */
export interface Score {
  name: string;
  sentences: number;
  lost: string[];
  furniture: number;
  left: string[];
  title: boolean;
  authors: boolean;
  /** What of day, publication and rights is wrong. */
  wrong: string[];
  draft: ImportedDraft;
}

const scoreOf = (page: Page): Score => {
  const format = formatOf(page.name, page.text);
  const result = makeDraft(page.text, { today: '2026-11-21', format });
  if (!result.ok) throw new Error(`${page.name}: ${result.reason}`);
  const { draft } = result;
  const kept = letters(
    [...draft.blocks.flatMap(([, blocks]) => blocks.map(({ text }) => text))].join('\n'),
  );
  const strip = (text: string): string =>
    letters(
      text
        .replace(/<[^>]*>/g, '')
        .replace(/&(?:[a-z]+|#\d+);/g, '')
        .replace(/\]\(\S+\)/g, ']')
        .replace(/^\s*(?:[-*#>]+|\p{Nd}{1,2}[.、)-]|[①-⑳])\s*/u, ''),
    );
  const of = (kind: string): Page['lines'] =>
    page.lines.filter((line) => line.kind === kind && strip(line.text) !== '');
  const gone = new Set(draft.dropped.map(({ line }) => line.number));
  const isKept = ({ text, number }: Page['lines'][number]): boolean =>
    kept.includes(strip(text)) && (format === 'html' || !gone.has(number));
  const title = draft.titles[0]?.[1] ?? '';
  const found = {
    issued: draft.metadata.issued ?? '',
    outlet: draft.metadata.publication ?? '',
    rights: draft.metadata.rights.map(({ text }) => text).join(' '),
  };
  const wrong = (['issued', 'outlet', 'rights'] as const).flatMap((key) => {
    const right = page.facts[key];
    return right === null ||
      (right === '' ? found[key] === '' : letters(found[key]).includes(letters(right)))
      ? []
      : [`${key} “${found[key]}”`];
  });
  return {
    name: page.name,
    sentences: of('B').length,
    lost: of('B')
      .filter((line) => !kept.includes(strip(line.text)))
      .map(({ text }) => text),
    furniture: of('F').length,
    left: of('F')
      .filter(isKept)
      .map(({ text }) => text),
    title: letters(title) === letters(page.title),
    authors:
      draft.metadata.authors.map(letters).sort().join() === page.authors.map(letters).sort().join(),
    wrong,
    draft,
  };
};

/** How the import does on each page of the folder. */
export const scores = (folder = FOLDER): Score[] =>
  readdirSync(folder)
    .sort()
    .map((file) => scoreOf(readPage(folder, file)));

/** The scores of pages as lines, with what went wrong, and their sum. */
export const scorecard = (all: readonly Score[]): string[] => {
  const sum = (of: (one: Score) => number): number =>
    all.reduce((total, one) => total + of(one), 0);
  const right = (of: (one: Score) => boolean): number => all.filter(of).length;
  return [
    ...all.flatMap((one) => [
      `${one.name}: ${one.sentences - one.lost.length}/${one.sentences} kept, ${one.furniture - one.left.length}/${one.furniture} dropped${one.title ? '' : `, title “${one.draft.titles[0]?.[1] ?? ''}”`}${one.authors ? '' : `, authors ${one.draft.metadata.authors.join('; ')}`}${one.wrong.map((text) => `, ${text}`).join('')}`,
      ...one.lost.map((text) => `  lost: ${text}`),
      ...one.left.map((text) => `  left: ${text}`),
    ]),
    `${all.length} pages: sentences ${sum((one) => one.sentences - one.lost.length)}/${sum((one) => one.sentences)}, furniture ${sum((one) => one.furniture - one.left.length)}/${sum((one) => one.furniture)}, titles ${right((one) => one.title)}, authors ${right((one) => one.authors)}, facts wrong ${sum((one) => one.wrong.length)}`,
  ];
};

if (import.meta.main) {
  const [, , other] = process.argv;
  const all = scores(other === undefined ? FOLDER : pathToFileURL(`${other}/`));
  process.stdout.write(`${scorecard(all).join('\n')}\n`);
}
