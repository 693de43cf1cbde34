import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { BlockKind } from '../../../model/block.ts';
import type { Locale } from '../../../model/locale.ts';
import { closenessTo } from '../../article/closeness.ts';
import { bareSource } from '../../article/one-block.ts';
import { sourcePlace } from '../../article/source-place.ts';
import { ARTICLE } from '../../words/article.ts';
import { useDesk } from '../context.ts';
import * as acts from './acts.ts';
import { Card, type Halves } from './Card.tsx';
import { Add, Tools } from './Tools.tsx';
import { Said } from './Said.tsx';
import { SourceLines } from './SourceLines.tsx';
import { useCards, type CardOf } from './use-cards.ts';
import type { OpenDoc } from './use-doc.ts';

interface Props {
  open: OpenDoc;
  lang: Locale;
  isOurs: boolean;
  undo: (() => void) | undefined;
  /** What a retelling is compared with. */
  source: string | undefined;
  /** The lines of the source, which is shown within the card where there is no room beside it. */
  lines: readonly string[];
  /** What the draft changes of the vocabulary. */
  vocabulary: Map<string, string>;
  /** What the check says of a block, by its number. */
  findingsOf: (id: string) => ComponentChildren;
  /** A block has become one of another kind. */
  onTurned: (id: string, kind: BlockKind) => void;
}

const LONGEST = 70;

/** The beginning and the end of words that are many. */
const shortened = (text: string): string =>
  text.length <= LONGEST ? text : `${text.slice(0, LONGEST / 2)} … ${text.slice(-LONGEST / 3)}`;

/** The blocks of an article as cards. */
export const Cards = ({
  open,
  lang,
  isOurs,
  undo,
  source,
  lines,
  vocabulary,
  findingsOf,
  onTurned,
}: Props) => {
  const { say } = useDesk();
  const { doc } = open;
  const { cards, focus, gone, place, run, add, type, onKey, paste, leave } = useCards(open);
  const [active, setActive] = useState<{ key: number; halves: () => Halves }>();
  const compare = useMemo(() => (source === undefined ? undefined : closenessTo(source)), [source]);
  const close = useMemo(
    () =>
      new Map(
        compare &&
          doc?.blocks.map(({ key, kind, source: own }) => [key, compare(bareSource(kind, own))]),
      ),
    [compare, doc],
  );
  const [isSourceOpen, setSourceOpen] = useState(false);
  const toldIn = useMemo(() => sourcePlace(lines), [lines]);
  const placeIn = (card: CardOf, index: number): number =>
    toldIn(
      card.spot ? bareSource(card.spot.kind, card.spot.source) : '',
      index / Math.max(1, cards.length - 1),
    );
  return (
    <div>
      <Said
        blocks={doc?.blocks.length ?? 0}
        close={[...close.values()].filter((runs) => runs.length > 0).length}
        gone={gone}
        place={place}
        undo={undo}
        onAnew={
          isOurs && doc
            ? () => {
                if (run(acts.removeAll)) add(undefined, 'paragraph');
              }
            : undefined
        }
      />
      {isOurs && (
        <div class="actions" role="group" aria-label={say(ARTICLE.top)}>
          <span aria-hidden="true">{say(ARTICLE.top)}</span>
          <Add onAdd={(kind) => add(undefined, kind)} />
        </div>
      )}
      <ol class="cards">
        {cards.map((card, index) => {
          const { key, kind } = card.spot ?? card.empty;
          const id = card.spot?.id;
          return (
            <Card
              key={key}
              cardKey={key}
              id={id}
              kind={kind}
              source={card.spot?.source ?? ''}
              lang={lang}
              isReadOnly={!isOurs}
              isActive={active?.key === key}
              vocabulary={vocabulary}
              focus={focus}
              onFocus={(halves) => setActive({ key, halves })}
              onType={(written) => type(card, written)}
              onKey={(act, halves) => onKey(card, act, halves)}
              onPaste={(data, halves) => paste(card, data, halves)}
              onLeave={() => leave(card)}
              above={
                lines.length > 0 &&
                active?.key === key && (
                  <div class="source-here">
                    <button
                      type="button"
                      aria-expanded={isSourceOpen}
                      onClick={() => setSourceOpen(!isSourceOpen)}
                    >
                      {say(ARTICLE.source)}
                    </button>
                    {isSourceOpen && <SourceLines lines={lines} at={placeIn(card, index)} />}
                  </div>
                )
              }
            >
              {close.get(key)?.map(({ from, text }) => (
                <p class="close" key={from}>
                  {say(ARTICLE.close, { words: shortened(text) })}
                </p>
              ))}
              {id !== undefined && findingsOf(id)}
              {isOurs && doc && card.spot && active?.key === key && (
                <Tools
                  doc={doc}
                  index={doc.blocks.indexOf(card.spot)}
                  onMove={(by) => run((now) => acts.move(now, key, by))}
                  onSplit={() => {
                    onKey(card, 'split', active.halves());
                  }}
                  onJoin={() => run((now) => acts.join(now, key))}
                  onRemove={() => run((now) => acts.remove(now, key))}
                  onTurn={(to) => {
                    if (run((now) => acts.turn(now, key, to)) && id !== undefined) onTurned(id, to);
                  }}
                  onAdd={(added) => add(key, added)}
                />
              )}
            </Card>
          );
        })}
      </ol>
    </div>
  );
};
