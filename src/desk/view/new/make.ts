import { casePath, newDraft, type Draft } from '../../draft/draft.ts';
import type { BroughtPage } from '../../worker/bring-in.ts';
import type { Desk } from '../context.ts';

/** A draft of a page that was brought in, with the page beside it. */
export const draftOf = (page: BroughtPage, id: string, name: string, now: Date): Draft => ({
  ...newDraft(id, {}, now),
  files: Object.fromEntries(
    Object.entries(page.files).map(([file, text]) => [casePath(id, file), text]),
  ),
  source: {
    name,
    text: page.plain,
    left: page.lines.flatMap(({ why }, index) => (why === undefined ? [] : [index])),
    ...(page.found.url !== '' && { url: page.found.url }),
  },
});

/** Keeps a draft that was made; false where the browser refuses: the draft is open all the same. */
export const keepDraft = async (
  { store, begun }: Pick<Desk, 'store' | 'begun'>,
  draft: Draft,
): Promise<boolean> => {
  begun.set(draft.id, draft);
  if (!store) return false;
  return store.keep(draft).then(
    () => true,
    () => false,
  );
};
