import { blobId } from '../../content/tree/blob-id.ts';
import { isLock } from '../../content/tree/content-path.ts';
import { mergeTexts, settle, type Piece } from '../../editor/bundle/merge.ts';
import { textIn, type Draft, type FileTexts } from './draft.ts';

const isText = (path: string): boolean => /\.(?:mdx|yaml)$/.test(path);

/** The texts of a draft's case, and of what else it was begun on, that are other ones now. */
export const movedIn = (
  { caseId, base, files: own }: Draft,
  files: readonly { path: string; blob: string }[],
): string[] => {
  const folder = `content/cases/${caseId}/`;
  const isOurs = (path: string): boolean =>
    path.startsWith(folder) || base[path] !== undefined || own[path] !== undefined;
  const present = new Map(
    files.flatMap(({ path, blob }) => (isOurs(path) ? [[path, blob] as const] : [])),
  );
  const paths = new Set([...Object.keys(base), ...present.keys()]);
  return [...paths].filter((path) => {
    const before = base[path];
    const id = typeof before === 'string' ? blobId(before) : undefined;
    return isText(path) && id !== present.get(path);
  });
};

/** Whether all that a draft changes stands there already, as it has it. */
export const isTaken = (
  { files: own }: Pick<Draft, 'files'>,
  files: readonly { path: string; blob: string }[],
): boolean => {
  const present = new Map(files.map(({ path, blob }) => [path, blob]));
  const texts = Object.entries(own);
  return (
    texts.length > 0 &&
    texts.every(([path, text]) => present.get(path) === (text === null ? undefined : blobId(text)))
  );
};

/** A text that was changed on both sides, block by block or line by line. */
interface Met {
  path: string;
  pieces: Piece[];
}

/** What of a draft meets what others have changed; `theirs` are the texts as they are now. */
export const metIn = (draft: Draft, theirs: FileTexts): Met[] =>
  Object.entries(theirs).map(([path, their]) => ({
    path,
    pieces: mergeTexts(path, {
      base: draft.base[path] ?? '',
      theirs: their ?? '',
      mine: textIn(draft, path) ?? '',
    }),
  }));

const linesOf = (text: string): string[] => text.split(/(?<=\n)/);

/** A lock keeps what each side has read: the worker makes the rest of it anew. */
const bothOf = (piece: Piece): string => {
  if ('text' in piece) return piece.text;
  const known = new Set(linesOf(piece.conflict.theirs));
  const more = linesOf(piece.conflict.mine).filter((line) => !known.has(line));
  return piece.conflict.theirs + more.join('');
};

/** How many places of a text somebody must choose. */
export const conflictsIn = ({ path, pieces }: Met): number =>
  isLock(path) ? 0 : pieces.filter((piece) => 'conflict' in piece).length;

const joinedText = ({ path, pieces }: Met, choices: readonly string[]): string => {
  if (!isLock(path)) return settle(pieces, choices);
  return settle(
    pieces,
    pieces.flatMap((piece) => ('conflict' in piece ? [bothOf(piece)] : [])),
  );
};

/**
 * A draft that stands on the texts as they are now; what met others' changes is as it was chosen. A
 * file that others removed and nobody changed here goes.
 */
export const broughtUp = (
  draft: Draft,
  theirs: FileTexts,
  choices: ReadonlyMap<string, readonly string[]>,
): Draft => {
  const met = new Map(metIn(draft, theirs).map((one) => [one.path, one]));
  const base = { ...draft.base, ...theirs };
  const paths = new Set([...Object.keys(draft.files), ...Object.keys(theirs)]);
  const files = [...paths].flatMap((path): [string, string | null][] => {
    const own = met.get(path);
    const mine = textIn(draft, path);
    const before = draft.base[path] ?? null;
    const now = base[path] ?? null;
    const next =
      !own || mine === null
        ? mine
        : mine === before
          ? now
          : joinedText(own, choices.get(path) ?? []);
    // What nobody here has removed is not removed: a file that others have added is theirs.
    const wanted = mine === null && draft.files[path] === undefined ? now : next;
    return wanted === now ? [] : [[path, wanted]];
  });
  return { ...draft, base, files: Object.fromEntries(files) };
};
