import { inOrder } from '../../content/likeness/in-order.ts';
import type { Pairing } from '../../content/lock/pair.ts';
import type { TextLocking } from '../../content/lock/next/next-lock.ts';
import type { ParsedArticle } from '../../content/blocks/article.ts';
import type { TextLock } from '../../model/lock.ts';
import { firstWords } from '../../content/blocks/first-words.ts';
import type { CommandWords } from '../words/commands.ts';

type Say = CommandWords['say'];

/** The name of a file by its path. */
export const fileOf = (path: string): string => path.split('/').at(-1) ?? path;

/** The kept texts that stand in another order than before, by id. */
const movedIds = (before: readonly string[], after: readonly string[]): Set<string> => {
  const places = new Map(before.map((id, index) => [id, index]));
  const order = after.map((id) => places.get(id));
  const stayed = inOrder(order);
  return new Set(after.filter((id, index) => places.has(id) && !stayed.has(index)));
};

/** What became of the texts of an original: new, edited, moved, split, joined, retired. */
export const sayText = (
  article: ParsedArticle,
  { base, lock, given }: TextLocking,
  former: TextLock,
  say: Say,
): string[] => {
  const before = new Map(former.blocks.map((block) => [block.id, block]));
  const known = new Set(former.retired.map(({ id }) => id));
  const moved = movedIds([...before.keys()], given.ids);
  const lines = lock.blocks.flatMap(({ id, kind, originals }, index): string[] => {
    const raw = article.raw[index]!;
    const values = {
      id,
      starts: firstWords(raw.words),
      place: `${fileOf(article.source.path)}:${raw.line}`,
      after: given.ids[index - 1] ?? '',
    };
    const old = before.get(id);
    if (!old && known.has(id)) return [say('sync.back', values)];
    if (!old) {
      const from = given.splitFrom.get(id);
      return [
        from === undefined ? say('sync.new', values) : say('sync.split', { ...values, from }),
      ];
    }
    const isEdited = old.originals[base]?.hash !== originals[base]?.hash || old.kind !== kind;
    if (moved.has(id)) return [say(isEdited ? 'sync.editedMoved' : 'sync.moved', values)];
    return isEdited ? [say('sync.edited', values)] : [];
  });
  const retired = lock.retired
    .filter(({ id }) => !known.has(id))
    .map(({ id, starts = '', joined }) =>
      joined === undefined
        ? say('sync.retired', { id, starts })
        : say('sync.joined', { id, starts, joined }),
    );
  return [...lines, ...retired];
};

/** A translation that came as a whole, in one line. */
export const sayWhole = ({ raw }: ParsedArticle, { ids }: Pairing, say: Say): string[] => {
  const found = ids.flatMap((id, index) => (id === undefined ? [] : [{ id, index }]));
  const [first] = found;
  return first
    ? [
        say('sync.translatedAll', {
          count: found.length,
          first: first.id,
          starts: firstWords(raw[first.index]!.words),
          last: found.at(-1)?.id ?? '',
        }),
      ]
    : [];
};
