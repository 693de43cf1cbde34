import { useRef, useState } from 'preact/hooks';
import type { BlockKind } from '../../../model/block.ts';
import { newKey, type Doc, type Spot } from '../../article/doc.ts';
import { isFormatted, partsOf, type Part } from '../../article/paste.ts';
import { useDesk } from '../context.ts';
import * as acts from './acts.ts';
import type { Halves, KeyAct } from './Card.tsx';
import type { OpenDoc } from './use-doc.ts';

/** A block without a letter: it stands on the screen alone. */
interface Empty {
  key: number;
  after: number | undefined;
  kind: BlockKind;
}

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

  const onKey = (card: CardOf, act: KeyAct, halves: Halves): boolean => {
    if (card.empty) {
      if (act !== 'join') return act === 'split';
      without(card.empty.key);
      const above = doc?.blocks.find(({ key }) => key === card.empty.after);
      if (above) setFocus({ key: above.key, at: acts.lengthOf(above) });
      return true;
    }
    const { key, kind } = card.spot;
    if (act === 'up' || act === 'down') {
      run((now) => acts.move(now, key, act === 'up' ? -1 : 1));
      return true;
    }
    const above = doc?.blocks[doc.blocks.findIndex((one) => one.key === key) - 1];
    if (act === 'join') return above !== undefined && run((now) => acts.join(now, above.key));
    if (halves[1].trim() === '') add(key, kindBelow(kind));
    else if (halves[0].trim() === '') add(above?.key, 'paragraph');
    else run((now) => acts.split(now, key, halves));
    return true;
  };

  const put = (card: CardOf, parts: readonly Part[], halves: Halves): boolean => {
    const { empty } = card;
    if (!empty) return run((now) => acts.paste(now, card.spot.key, halves, parts));
    const isDone = run((now) => acts.pasteNew(now, empty, parts));
    if (isDone) without(empty.key);
    return isDone;
  };
  // A formatted text is read while the screen may be drawn again.
  const latest = useRef(put);
  latest.current = put;
  const paste = (card: CardOf, data: DataTransfer, halves: Halves): boolean => {
    const parts = partsOf(data.getData('text/plain'));
    const html = data.getData('text/html');
    if (!isFormatted(html))
      return (
        (parts.length > 1 || parts.some(({ kind }) => kind !== 'paragraph')) &&
        put(card, parts, halves)
      );
    // Without a network its code may not be there: then the plain text is what there is.
    void worker
      .partsOfPage(html)
      .catch(() => [])
      .then((found) => latest.current(card, found.length > 0 ? found : parts, halves))
      .catch(reportError);
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
