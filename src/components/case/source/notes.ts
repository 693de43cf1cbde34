import { NOTE_KINDS, type CaseRecord, type SourceNote } from '../../../model/case.ts';

/** The notes of one kind, on whichever of the sources. */
interface NoteGroup {
  kind: SourceNote['kind'];
  notes: SourceNote[];
}

/**
 * Kinds of notes that a reader of the case must see in full; to the others the case page leads, on
 * the page about the source.
 */
export const MUST_READ: readonly SourceNote['kind'][] = [
  'contradiction',
  'damaged',
  'versions-differ',
];

/** What is odd in the sources of a case, by kind; kinds without a note are left out. */
export const noteGroups = ({ sources }: Pick<CaseRecord, 'sources'>): NoteGroup[] => {
  const all = sources.flatMap(({ notes }) => notes);
  return NOTE_KINDS.map((kind) => ({
    kind,
    notes: all.filter((note) => note.kind === kind),
  })).filter(({ notes }) => notes.length > 0);
};
