import { useRef } from 'preact/hooks';
import { textIn } from '../../draft/draft.ts';
import { adopted } from '../../article/adopt.ts';
import type { Doc } from '../../article/doc.ts';
import type { CaseState } from '../../worker/case-state.ts';
import type { OpenDraft } from '../use-draft.ts';

/** A text as the screen edits it: ahead of the worker by what was just typed. */
export interface OpenDoc {
  /** Undefined until the worker has read the text, or where it cannot be read. */
  doc: Doc | undefined;
  /** Whether the text was read, and could not be taken apart into blocks. */
  isBroken: boolean;
  /** Edits the text; gives back what it became, undefined where nothing could be done. */
  apply: (edit: (doc: Doc) => Doc | undefined) => Doc | undefined;
}

/** The blocks of a text: those that the worker found, with what was done since. */
export const useDoc = (open: OpenDraft, path: string): OpenDoc => {
  const { draft, state, understood, edit } = open;
  const text = textIn(draft, path) ?? '';
  const local = useRef<{ path: string; doc: Doc }>(undefined);
  const seen = useRef<CaseState>(undefined);
  const isFresh = understood !== undefined && textIn(understood, path) === text;
  const told = state?.texts.find((one) => one.path === path);
  if (local.current && local.current.path !== path) {
    local.current = undefined;
    seen.current = undefined;
  }
  if (isFresh && told && seen.current !== state) {
    seen.current = state;
    local.current = { path, doc: adopted(text, told.blocks, local.current?.doc) };
  }
  const doc = local.current?.doc;
  return {
    doc,
    isBroken: isFresh && !told && doc?.text !== text,
    apply: (change) => {
      const before = local.current?.doc;
      // After an undo the places of the blocks are not known until the worker has read it.
      if (before?.text !== text) return undefined;
      const next = change(before);
      if (!next) return undefined;
      local.current = { path, doc: next };
      edit(path, next.text);
      return next;
    },
  };
};
