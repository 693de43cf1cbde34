import { useState } from 'preact/hooks';
import type { BlockKind } from '../../../model/block.ts';
import { newKey, type Doc, type Spot } from '../../article/doc.ts';
import { bareSource } from '../../article/one-block.ts';
import { partsOf, type Part } from '../../article/paste.ts';
import { useDesk } from '../context.ts';
import * as acts from './acts.ts';
import type { KeyAct } from './Card.tsx';
import type { OpenDoc } from './use-doc.ts';

/** A block without a letter: it stands on the screen alone. */
export interface Empty {
  key: number;
  after: number | undefined;
  kind: BlockKind;
}

/** Where something is pasted: what is written there, and what of it is selected. */
type Pasted = Pick<HTMLTextAreaElement, 'value' | 'selectionStart' | 'selectionEnd'>;

/** Whether a piece of a page has marks that its plain text has not. */
const isStructured = (html: string): boolean => /<(?:h[1-6]|li)\b/i.test(html);

/** A card: a block of the text, or one that is to come. */
export type CardOf = { spot: Spot; empty?: never } | { spot?: never; empty: Empty };

/** What a new block below another is: of its list, else a paragraph. */
const kindBelow = (kind: BlockKind): BlockKind =>
  kind === 'item' || kind === 'step' ? kind : 'paragraph';

/** The cards of a text, and what can be done with them. */
export const useCards = ({ doc, apply }: OpenDoc) => {
  const { worker } = useDesk();
  const [empties, setEmpties] = useState<readonly Empty[]>([]);
  const [focus, setFocus] = useState<acts.Focus>();
  const [gone, setGone] = useState<{ count: number; text: string }>();
  const [place, setPlace] = useState<number>();

  const run = (act: (doc: Doc) => acts.Done | undefined): boolean => {
    let done: acts.Done | undefined;
    const next = apply((now) => (done = act(now))?.doc);
    if (!next || !done) return false;
    if (done.focus) setFocus({ ...done.focus });
    setPlace(done.place);
    setGone(done.gone === undefined ? undefined : { count: done.gone, text: next.text });
    return true;
  };
  const add = (after: number | undefined, kind: BlockKind): void => {
    const key = newKey();
    setEmpties([...empties, { key, after, kind }]);
    setFocus({ key, at: 0 });
  };
  const without = (key: number): void => setEmpties(empties.filter((one) => one.key !== key));

  const type = (card: CardOf, written: string): void => {
    if (card.empty) {
      const { empty } = card;
      if (run((now) => acts.insert(now, empty, written))) without(empty.key);
      return;
    }
    const { key, kind } = card.spot;
    if (written.trim() !== '') run((now) => acts.type(now, key, written));
    else if (doc && acts.mayGo(doc, key)) {
      const after = doc.blocks[doc.blocks.findIndex((one) => one.key === key) - 1]?.key;
      if (apply((now) => acts.remove(now, key)?.doc))
        setEmpties([...empties, { key, after, kind }]);
    }
  };

  const onKey = (card: CardOf, act: KeyAct, { value, selectionStart }: HTMLTextAreaElement) => {
    if (card.empty) {
      if (act !== 'join') return act === 'split';
      without(card.empty.key);
      const above = doc?.blocks.find(({ key }) => key === card.empty.after);
      if (above) setFocus({ key: above.key, at: bareSource(above.kind, above.source).length });
      return true;
    }
    const { key, kind } = card.spot;
    if (act === 'up' || act === 'down') {
      run((now) => acts.move(now, key, act === 'up' ? -1 : 1));
      return true;
    }
    const above = doc?.blocks[doc.blocks.findIndex((one) => one.key === key) - 1];
    if (act === 'join') return above !== undefined && run((now) => acts.join(now, above.key));
    if (value.slice(selectionStart).trim() === '') add(key, kindBelow(kind));
    else if (value.slice(0, selectionStart).trim() === '') add(above?.key, 'paragraph');
    else run((now) => acts.split(now, key, value, selectionStart));
    return true;
  };

  const put = (
    card: CardOf,
    parts: readonly Part[],
    { value, selectionStart, selectionEnd }: Pasted,
  ): boolean => {
    const { empty } = card;
    const isMarked = parts.some(({ kind }) => kind !== 'paragraph');
    if (parts.length < 2 && !isMarked) return false;
    if (empty) {
      const isDone = run((now) => acts.pasteNew(now, empty, parts));
      if (isDone) without(empty.key);
      return isDone;
    }
    const around = [value.slice(0, selectionStart), value.slice(selectionEnd)] as const;
    return run((now) => acts.paste(now, card.spot.key, around, parts));
  };
  const paste = (card: CardOf, data: DataTransfer, field: HTMLTextAreaElement): boolean => {
    const parts = partsOf(data.getData('text/plain'));
    const marked = data.getData('text/html');
    const { value, selectionStart, selectionEnd } = field;
    const place = { value, selectionStart, selectionEnd };
    if (!isStructured(marked)) return put(card, parts, place);
    const words = data.getData('text/plain');
    // Without a network its code may not be there: then the plain text is what there is.
    void worker
      .partsOfPage(marked)
      .catch(() => parts)
      .then((found) => {
        if (put(card, found, place)) return;
        type(card, value.slice(0, selectionStart) + words + value.slice(selectionEnd));
      }, reportError);
    return true;
  };

  const cards: CardOf[] = (doc?.blocks ?? []).map((spot) => ({ spot }));
  for (const empty of empties) {
    const place = doc ? acts.placeOf(doc, empty.after, empty.kind) : -1;
    const spot = doc?.blocks[place];
    cards.splice(cards.findIndex((card) => card.spot === spot && spot !== undefined) + 1, 0, {
      empty,
    });
  }
  return {
    cards,
    focus,
    /** Where the block stands that was just moved. */
    place,
    /** How many blocks were just removed; nothing once the text is another. */
    gone: gone && gone.text === doc?.text ? gone.count : undefined,
    run,
    add,
    type,
    onKey,
    paste,
    leave: (card: CardOf): void => {
      if (card.empty) without(card.empty.key);
    },
  };
};
