import { spawnSync } from 'node:child_process';
import { written, type Branch, type Chance, type Paragraph } from './history.ts';

interface Merged {
  text: string;
  isConflict: boolean;
}

const git = (cwd: string, args: string[], input = ''): { status: number | null; out: string } => {
  const { status, stdout, error } = spawnSync('git', args, { cwd, input, encoding: 'utf8' });
  if (error) throw error;
  return { status, out: stdout };
};

/** A repository for all merges: nothing is ever checked out there. */
export const beginRepository = (folder: string): void => {
  git(folder, ['init', '--quiet', '--bare', '.']);
};

type Texts = Record<string, string>;

const commit = (name: string, from: string | undefined, texts: Texts): string => {
  const head = [`reset refs/heads/${name}`, ...(from ? [`from refs/heads/${from}`] : []), ''];
  const about = [`commit refs/heads/${name}`, 'committer T <t@example.org> 0 +0000', 'data 0', ''];
  const files = Object.entries(texts).map(
    ([path, text]) => `M 100644 inline ${path}\ndata ${Buffer.byteLength(text)}\n${text}\n`,
  );
  return [...head, ...about, ''].join('\n') + files.join('');
};

/** What `git merge` makes of the files of two branches. */
const gitMerge = (
  folder: string,
  base: Texts,
  ours: Texts,
  theirs: Texts,
): Record<string, Merged> => {
  const stream = commit('base', undefined, base) + commit('ours', 'base', ours);
  const made = git(
    folder,
    ['fast-import', '--quiet', '--force'],
    stream + commit('theirs', 'base', theirs),
  );
  const { status, out } = git(folder, [
    'merge-tree',
    '--write-tree',
    '--name-only',
    '--no-messages',
    'ours',
    'theirs',
  ]);
  if (made.status !== 0 || status === null || status > 1) throw new Error('git could not merge');
  const [tree = '', ...conflicts] = out.trim().split('\n');
  const names = Object.keys(base);
  const asked = names.map((name) => `${tree}:${name}\n`).join('');
  let rest = git(folder, ['cat-file', '--batch'], asked).out;
  return Object.fromEntries(
    names.map((name) => {
      const size = Number(/^\w+ blob (\d+)\n/.exec(rest)?.[1]);
      const start = rest.indexOf('\n') + 1;
      const text = rest.slice(start, start + size);
      rest = rest.slice(start + size + 1);
      return [name, { text, isConflict: conflicts.includes(name) }];
    }),
  );
};

/** As an editor settles a conflict: both additions stay, and of one paragraph what was changed. */
const byHand = (
  base: readonly Paragraph[],
  ours: readonly Paragraph[],
  theirs: readonly Paragraph[],
): Paragraph[] => {
  const keyOf = ({ selves }: Paragraph): string => selves.join();
  const inBase = new Map(base.map((one) => [keyOf(one), one]));
  const inTheirs = new Map(theirs.map((one) => [keyOf(one), one]));
  const stood = new Set(base.flatMap(({ selves }) => selves));
  const text = ours.flatMap((one): Paragraph[] => {
    const other = inTheirs.get(keyOf(one));
    const old = inBase.get(keyOf(one));
    if (old && !other) return [];
    if (!old || !other) return [one];
    const words = one.words === old.words ? other.words : one.words;
    const isOurs = one.translated !== old.translated;
    return [{ ...one, words, translated: isOurs ? one.translated : other.translated }];
  });
  const known = new Set(ours.map(keyOf));
  theirs.forEach((one, index) => {
    if (known.has(keyOf(one)) || one.selves.some((self) => stood.has(self))) return;
    const before = theirs[index - 1];
    const place = before ? text.findIndex((each) => keyOf(each) === keyOf(before)) : -1;
    text.splice(place + 1, 0, one);
  });
  // What was split or joined there stood here as it was: nobody wants it twice.
  const seen = new Set<string>();
  return text.filter(({ words }) => {
    const isNew = !seen.has(written(words));
    seen.add(written(words));
    return isNew;
  });
};

/** The paragraphs that Git put together, known by their words; a second copy is taken out. */
const fromGit = (merged: string, sides: readonly (readonly Paragraph[])[]): Paragraph[] => {
  const [base, ours, theirs] = sides.map(
    (side) => new Map(side.map((one) => [written(one.words), one])),
  );
  return [...new Set(merged.split('\n\n').filter(Boolean))].map((words) => {
    const [old, one, other] = [base?.get(words), ours?.get(words), theirs?.get(words)];
    const known = one && one.translated !== old?.translated ? one : (other ?? one);
    if (!known) throw new Error(`Git made a paragraph of its own: ${words}`);
    return known;
  });
};

const fileOf = (text: readonly Paragraph[]): string =>
  text.map(({ words }) => `${written(words)}\n\n`).join('');

const filesOf = ({ main, version, lock = '' }: Branch): Texts => ({
  main: fileOf(main),
  version: fileOf(version),
  lock,
});

const MARKS = /^(?:<<<<<<<|=======|>>>>>>>).*\n/gm;

/**
 * Merges two branches as Git does. A conflict in a text is settled by hand; one in the lock by
 * taking the marks out, as the finding says, or by taking the lock of one branch.
 */
export const mergeBranches = (
  folder: string,
  [base, ours, theirs]: readonly [Branch, Branch, Branch],
  { random }: Chance,
): Branch => {
  const merged = gitMerge(folder, filesOf(base), filesOf(ours), filesOf(theirs));
  const text = (name: 'main' | 'version'): Paragraph[] =>
    merged[name]!.isConflict
      ? byHand(base[name], ours[name], theirs[name])
      : fromGit(merged[name]!.text, [base[name], ours[name], theirs[name]]);
  const { text: lock, isConflict } = merged.lock!;
  const unmarked = lock.replace(MARKS, '');
  const settled = [unmarked, unmarked, ours.lock, theirs.lock];
  return {
    main: text('main'),
    version: text('version'),
    lock: isConflict ? settled[random(settled.length)] : lock,
  };
};
