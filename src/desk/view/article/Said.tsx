import { ARTICLE } from '../../words/article.ts';
import { useDesk } from '../context.ts';

interface Props {
  /** How many blocks there are, and how many of them come too close to the source. */
  blocks: number;
  close: number;
  /** How many were just deleted, and the place from the top of one that was just moved. */
  gone: number | undefined;
  place: number | undefined;
  undo: (() => void) | undefined;
  /** Begins with an empty text; nobody may where there is none. */
  onAnew: (() => void) | undefined;
}

/** What is told of an article while it is written. */
export const Said = ({ blocks, close, gone, place, undo, onAnew }: Props) => {
  const { say } = useDesk();
  return (
    <div role="status">
      {close > 0 && <p>{say(ARTICLE.closeCount, { count: close })}</p>}
      {onAnew && close * 2 > blocks && (
        <p>
          <button type="button" onClick={onAnew}>
            {say(ARTICLE.anew)}
          </button>
        </p>
      )}
      {place !== undefined && blocks > 0 && (
        <p class="hidden">{say(ARTICLE.moved, { place, count: blocks })}</p>
      )}
      {gone !== undefined && undo && (
        <p class="actions">
          {say(ARTICLE.removed, { count: gone })}
          <button type="button" onClick={undo}>
            {say(ARTICLE.undo)}
          </button>
        </p>
      )}
    </div>
  );
};
