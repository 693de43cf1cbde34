import { casePath, textIn, withText } from '../../draft/draft.ts';
import type { Path } from '../../record/data-edit.ts';
import { appendIn, moveIn, removeIn, setIn } from '../../record/yaml-edit.ts';
import { dataOf, isEditable } from '../../record/yaml-place.ts';
import type { OpenDraft } from '../use-draft.ts';

/** The record of a draft as a screen edits it. */
export const useRecord = ({ draft, change, isOurs }: OpenDraft) => {
  const path = casePath(draft.caseId, 'case.yaml');
  const text = textIn(draft, path) ?? '';
  const act = (edit: (text: string) => string): void =>
    change((one) => withText(one, path, edit(textIn(one, path) ?? '')));
  return {
    text,
    /** As it was when the draft was begun. */
    published: draft.base[path] ?? '',
    data: dataOf(text),
    isOurs: isOurs && isEditable(text),
    isBroken: !isEditable(text),
    act,
    set: (at: Path, value: unknown) => act((now) => setIn(now, at, value)),
    remove: (at: Path) => act((now) => removeIn(now, at)),
    append: (at: Path, value: unknown) => act((now) => appendIn(now, at, value)),
    move: (at: Path, from: number, to: number) => act((now) => moveIn(now, at, from, to)),
  };
};

/** The record of a draft, and what may be done to it. */
export type RecordEdit = ReturnType<typeof useRecord>;
