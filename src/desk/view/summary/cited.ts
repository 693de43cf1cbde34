import { dataAt, type Path } from '../../record/data-edit.ts';
import type { TextState } from '../../worker/case-state.ts';
import type { RecordEdit } from './use-record.ts';

/** The ids of the paragraphs that a claim cites. */
export const citedAt = (data: unknown, path: Path): string[] => {
  const found = dataAt(data, [...path, 'evidence']);
  return Array.isArray(found) ? found.map(String) : [];
};

/** Paragraphs in the order of the articles, in whichever order they were pressed; unknown ones last. */
export const inOrder = (
  ids: readonly string[],
  texts: readonly Pick<TextState, 'blocks'>[],
): string[] => {
  const all = texts.flatMap(({ blocks }) => blocks.map(({ id }) => id));
  const place = (id: string): number => (all.includes(id) ? all.indexOf(id) : all.length);
  return ids.toSorted((a, b) => place(a) - place(b));
};

/** Keeps what a claim cites: readers see the paragraphs in the order of the text. */
export const putCited = (
  record: RecordEdit,
  path: Path,
  ids: readonly string[],
  texts: readonly TextState[],
): void => record.set([...path, 'evidence'], ids.length === 0 ? undefined : inOrder(ids, texts));
