import { blobId, type BlobId } from '../../content/tree/blob-id.ts';
import type { Change } from './change.ts';
import { isLock } from '../../content/tree/content-path.ts';
import { isClean, mergeTexts, settle, type Piece } from './merge.ts';

/** A file that was changed in two places: here, and where the changes are to go. */
export interface MovedFile {
  path: string;
  /** Made from the texts: never for a person to settle. */
  isLock: boolean;
  /** What stands there now; null where it is gone. */
  theirsId: BlobId | null;
  /** The three texts; null where there is no file, or a picture. */
  base: string | null;
  theirs: string | null;
  mine: string | null;
  /** Block by block; null where one side has no text, and one of the two is to be chosen. */
  pieces: Piece[] | null;
}

const textOf = (content: string | Uint8Array | null | undefined): string | null =>
  typeof content === 'string' ? content : null;

/** A file as it stands where the changes are to go. */
export interface Present {
  id: BlobId;
  /** Its text, where that is known and is one. */
  text?: string;
}

/** What is to settle of a change whose file has become another one since. */
export const movedFile = (
  { path, before, content }: Change,
  present: Present | undefined,
): MovedFile => {
  const [base, theirs, mine] = [textOf(before), textOf(present?.text), textOf(content)];
  const isText = theirs !== null && mine !== null;
  return {
    path,
    isLock: isLock(path),
    theirsId: present?.id ?? null,
    base,
    theirs,
    mine,
    pieces: isText ? mergeTexts(path, { base: base ?? '', theirs, mine }) : null,
  };
};

/** How a change stands to what is there: it can be made, it is made already, or the file has moved. */
export const standing = (
  { former, content }: Change,
  present: BlobId | undefined,
): 'free' | 'done' | 'moved' => {
  const wanted = content === null ? undefined : blobId(content);
  if (present === wanted) return 'done';
  return (present ?? null) === former ? 'free' : 'moved';
};

const linesOf = (text: string): string[] => text.split(/(?<=\n)/);

/** A lock may have a line from each side: it is made anew from the texts, and knows both. */
const bothLines = (pieces: readonly Piece[]): string[] =>
  pieces.flatMap((piece) => {
    if ('text' in piece) return [];
    const { theirs, mine } = piece.conflict;
    const known = linesOf(theirs);
    return (
      theirs +
      linesOf(mine)
        .filter((line) => !known.includes(line))
        .join('')
    );
  });

/**
 * The change as it is to be made on what stands there now, if nobody has to settle anything. A lock
 * is then to be made anew.
 */
export const rebased = (moved: MovedFile): Change | undefined => {
  const { path, theirsId: former, theirs, base, pieces } = moved;
  const isSettled = pieces !== null && (moved.isLock || isClean(pieces));
  return theirs === null || base === null || !isSettled
    ? undefined
    : { path, former, before: theirs, content: settle(pieces, bothLines(pieces)) };
};
