import { expect, test } from 'vitest';
import { blobId } from '../../content/tree/blob-id.ts';
import { movedFile } from '../../editor/bundle/lay-over.ts';
import { changesOf, lockPath, settled, withLock, written } from './changes.ts';
import { newDraft, textIn, withText } from './draft.ts';

const EN = 'content/cases/a-case/article.en.mdx';
const FA = 'content/cases/a-case/article.fa.mdx';
const head = '---\nlang: en\n---\n';
const base = `${head}\nOne.\n\nTwo.\n\nThree.\n`;
const begun = newDraft('a-case', { [EN]: base, [FA]: 'x' }, new Date(0));
const edited = withText(begun, EN, base.replace('One', 'Eins').replace('Three', 'Drei'));

test('says of each file what it replaces', () => {
  const draft = withText(withText(withLock(edited, 'lock'), FA, null), EN, 'new');
  expect(changesOf(draft)).toEqual([
    { path: EN, former: blobId(base), before: base, content: 'new' },
    { path: FA, former: blobId('x'), before: 'x', content: null },
    { path: lockPath(draft), former: null, content: 'lock' },
  ]);
  expect(changesOf(begun)).toEqual([]);
});

test('what others wrote becomes the base; what both wrote is chosen, the rest joined', () => {
  const theirs = base.replace('One', 'Un').replace('Two', 'Deux');
  const [change] = changesOf(edited);
  const moved = movedFile(change!, { id: blobId(theirs), text: theirs });
  const conflicts = moved.pieces!.filter((piece) => 'conflict' in piece);
  expect(conflicts).toHaveLength(1);
  const draft = settled(edited, [moved], new Map([[EN, ['Mine and theirs.\n\n']]]));
  expect(textIn(draft, EN)).toBe(`${head}\nMine and theirs.\n\nDeux.\n\nDrei.\n`);
  expect(changesOf(draft)).toMatchObject([{ former: blobId(theirs), before: theirs }]);
  expect(changesOf(settled(edited, [moved], new Map([[EN, 'theirs']])))).toEqual([]);
});

test('what was written is no change any more', () => {
  const done = written(edited);
  expect(changesOf(done)).toEqual([]);
  expect(textIn(done, EN)).toBe(textIn(edited, EN));
});
