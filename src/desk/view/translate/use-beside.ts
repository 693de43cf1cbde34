import { useEffect, useRef, useState } from 'preact/hooks';
import { newTranslation, type TranslationHead } from '../../article/head.ts';
import { withTranslation } from '../../article/translation.ts';
import type { Beside } from '../../article/beside.ts';
import { withoutMark } from '../../article/without-mark.ts';
import { casePath, textIn, type Draft } from '../../draft/draft.ts';
import type { TextState } from '../../worker/case-state.ts';
import type { OpenDraft } from '../use-draft.ts';

interface Order {
  open: OpenDraft;
  base: TextState;
  /** The translation as it was understood; undefined while there is none. */
  target: TextState | undefined;
  head: TranslationHead;
}

/** What a translator does to a text, put into its file as soon as the worker has read the last of it. */
export const useBeside = ({ open, base, target, head }: Order) => {
  const { draft, understood, edit } = open;
  const waiting = useRef(new Map<string, string>());
  // Of two that are written before the screen is drawn again, the second waits for the first.
  const edited = useRef<Draft>(undefined);
  const [refused, setRefused] = useState<string>();
  const path = casePath(draft.caseId, `article.${head.lang}.mdx`);
  const all = base.blocks.map(({ id }) => id);
  const begun = (): string => withoutMark(newTranslation(head), all);
  const isFresh =
    understood !== undefined &&
    [path, base.path].every((one) => textIn(draft, one) === textIn(understood, one));
  const flush = (): void => {
    if (!isFresh || edited.current === draft) return;
    for (const [id, written] of waiting.current) {
      const beside: Beside = {
        original: { text: textIn(draft, base.path) ?? '', blocks: base.blocks },
        target: { text: textIn(draft, path) ?? newTranslation(head), blocks: target?.blocks ?? [] },
      };
      const text = withTranslation(beside, id, written);
      waiting.current.delete(id);
      setRefused(text === undefined ? id : undefined);
      if (text === undefined || text === beside.target.text) continue;
      edited.current = draft;
      // What holds nothing but what the desk wrote by itself is no translation begun.
      edit(path, text === begun() && !draft.base[path] ? null : text);
      return;
    }
  };
  useEffect(flush, [isFresh, draft, understood]);
  return {
    path,
    /** The block that cannot stand where it would have to. */
    refused,
    isFresh,
    begun,
    /** Puts what was written for a block into the file, now or when the last edit was read. */
    put: (id: string, written: string): void => {
      waiting.current.set(id, written);
      flush();
    },
    isWaiting: (id: string): boolean => waiting.current.has(id),
  };
};
