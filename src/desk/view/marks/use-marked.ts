import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { codeOf, markedOf } from '../../article/marked/from-file.ts';
import type { Marked } from '../../article/marked/marked.ts';
import { bareOf } from '../../article/marked/to-file.ts';
import { typedInto } from '../../article/marked/typed.ts';

/** A field for a paragraph whose marks stand in brackets. */
export interface MarkedField {
  shown: Marked;
  /** What is typed now, as the file says it; undefined while nobody types. */
  typed: string | undefined;
  type: (text: string) => void;
  /** Puts another paragraph into the field, and the caret at a place of it. */
  write: (next: Marked, caret?: number) => void;
  leave: () => void;
  /** What is selected in the field. */
  selected: () => readonly [from: number, to: number];
  /** The same field for what happens later, such as a press on a button. */
  latest: () => Marked;
}

interface Order {
  area: { current: HTMLTextAreaElement | null };
  /** What the file says. */
  kept: string;
  /** Whether what was typed is no longer what the file says. */
  isStale: (typed: string) => boolean;
  put: (bare: string) => void;
  /** Of code: nothing in it is a mark. */
  isCode?: boolean;
}

/** Holds what is typed into a field of marked words. */
export const useMarked = ({ area, kept, isStale, put, isCode }: Order): MarkedField => {
  const [own, setOwn] = useState<Marked>();
  const caret = useRef<number>(undefined);
  const typed = own && bareOf(own);
  const shown =
    own && typed !== undefined && !isStale(typed) ? own : isCode ? codeOf(kept) : markedOf(kept);
  const now = useRef(shown);
  now.current = shown;
  useLayoutEffect(() => {
    if (caret.current === undefined) return;
    area.current?.setSelectionRange(caret.current, caret.current);
    caret.current = undefined;
  });
  const write: MarkedField['write'] = (next, at) => {
    caret.current = at;
    now.current = next;
    setOwn(next);
    put(bareOf(next));
  };
  return {
    shown,
    typed,
    type: (text) => write(typedInto(now.current, text)),
    write: (next, at) => {
      // Only a field that has the focus is left again, and then shows what the file says.
      area.current?.focus();
      write(next, at ?? area.current?.selectionStart);
    },
    leave: () => setOwn(undefined),
    selected: () => [area.current?.selectionStart ?? 0, area.current?.selectionEnd ?? 0],
    latest: () => now.current,
  };
};
