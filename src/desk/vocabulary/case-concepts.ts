import type { Inline } from '../../model/inline.ts';
import type { Draft } from '../draft/draft.ts';
import { conceptIn, isConceptPath } from './vocabulary.ts';
import type { CaseState } from '../worker/case-state.ts';
import { dataAt, wordsAt } from '../record/data-edit.ts';

/** The concepts that some words are marked as. */
const markedIn = (pieces: readonly Inline[]): string[] =>
  pieces.flatMap((piece): string[] => {
    if (typeof piece === 'string') return [];
    const inside = markedIn(piece.children ?? []);
    return piece.as === 'term' && piece.to !== undefined ? [piece.to, ...inside] : inside;
  });

/** The concepts of a case: those that its draft changes, its sector and tags, the terms of its texts. */
export const conceptsOf = (
  { record, texts }: Pick<CaseState, 'record' | 'texts'>,
  { files }: Pick<Draft, 'files'>,
): string[] => {
  const changed = Object.keys(files).filter(isConceptPath).map(conceptIn);
  const tags = dataAt(record, ['tags']);
  const terms = texts.flatMap(({ blocks }) => blocks.flatMap(({ inline }) => markedIn(inline)));
  const own = [
    ...changed,
    wordsAt(record, ['organization', 'sector']),
    ...(Array.isArray(tags) ? tags.map(String) : []),
    ...terms,
  ];
  return [...new Set(own)].filter((id) => id !== '');
};
