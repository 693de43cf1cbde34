import { useEffect, useRef, useState } from 'preact/hooks';
import { newTranslation, type TranslationHead } from '../../article/head.ts';
import { withAlt } from '../../article/alt.ts';
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

/** What is to be done for a block; undefined where it cannot stand. */
interface Put {
  id: string;
  into: (beside: Beside) => string | undefined;
}

/** What a translator does to a text, put into its file as soon as the worker has read the last of it. */
export const useBeside = ({ open, base, target, head }: Order) => {
  const { draft, understood, edit } = open;
  const waiting = useRef(new Map<string, Put>());
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
    for (const [place, { id, into }] of waiting.current) {
      const beside: Beside = {
        original: { text: textIn(draft, base.path) ?? '', blocks: base.blocks },
        target: { text: textIn(draft, path) ?? newTranslation(head), blocks: target?.blocks ?? [] },
      };
      const text = into(beside);
      waiting.current.delete(place);
      setRefused(text === undefined ? id : undefined);
      if (text === undefined || text === beside.target.text) continue;
      edited.current = draft;
      // What holds nothing but what the desk wrote by itself is no translation begun.
      edit(path, text === begun() && !draft.base[path] ? null : text);
      return;
    }
  };
  useEffect(flush, [isFresh, draft, understood]);
  const soon = (place: string, put: Put): void => {
    waiting.current.set(place, put);
    flush();
  };
  return {
    path,
    /** The block that cannot stand where it would have to. */
    refused,
    isFresh,
    begun,
    /** Puts what was written for a block into the file, now or when the last edit was read. */
    put: (id: string, written: string): void =>
      soon(id, { id, into: (beside) => withTranslation(beside, id, written) }),
    /** The same of what is said in the place of the picture above a caption. */
    putAlt: (id: string, alt: string): void =>
      soon(`alt ${id}`, {
        id,
        into: ({ target: { text, blocks } }) => {
          const caption = blocks.find((one) => one.id === id);
          return caption ? withAlt(text, caption, alt) : text;
        },
      }),
  };
};
