import type { BlockKind } from '../../../model/block.ts';
import { canMove } from '../../article/move-block.ts';
import { goneWith, joined } from '../../article/edit-blocks.ts';
import type { Doc } from '../../article/doc.ts';
import { turnsOf } from '../../article/turn-block.ts';
import { ARTICLE, KINDS } from '../../words/article.ts';
import { useDesk } from '../context.ts';

/** What may be added below a block. */
const ADDED: readonly BlockKind[] = ['paragraph', 'h2', 'h3', 'item', 'step', 'quotation'];

interface AddProps {
  kinds?: readonly BlockKind[];
  onAdd: (kind: BlockKind) => void;
}

/** Buttons that add a block. */
export const Add = ({ kinds = ADDED, onAdd }: AddProps) => {
  const { say } = useDesk();
  return (
    <>
      {kinds.map((kind) => (
        <button type="button" key={kind} onClick={() => onAdd(kind)}>
          {say(KINDS[kind])}
        </button>
      ))}
    </>
  );
};

interface Props {
  doc: Doc;
  index: number;
  onMove: (by: -1 | 1) => void;
  onSplit: () => void;
  onJoin: () => void;
  onRemove: () => void;
  onTurn: (kind: BlockKind) => void;
  onAdd: (kind: BlockKind) => void;
}

/** What can be done with the block that has the cursor. */
export const Tools = (props: Props) => {
  const { doc, index } = props;
  const { say } = useDesk();
  const own = doc.blocks[index];
  if (!own) return null;
  const kinds = turnsOf(doc, index);
  const isTable = own.kind === 'row' || own.kind === 'head';
  return (
    <div class="tools">
      <div class="actions">
        <button type="button" disabled={!canMove(doc, index, -1)} onClick={() => props.onMove(-1)}>
          {say(ARTICLE.up)}
        </button>
        <button type="button" disabled={!canMove(doc, index, 1)} onClick={() => props.onMove(1)}>
          {say(ARTICLE.down)}
        </button>
        {!isTable && own.kind !== 'code' && (
          <>
            <button type="button" onClick={props.onSplit}>
              {say(ARTICLE.split)}
            </button>
            <button type="button" disabled={!joined(doc, index)} onClick={props.onJoin}>
              {say(ARTICLE.join)}
            </button>
          </>
        )}
        {kinds.length > 1 && (
          <select
            aria-label={say(ARTICLE.kind)}
            value={own.kind}
            onChange={({ currentTarget: { value } }) => props.onTurn(value as BlockKind)}
          >
            {kinds.map((kind) => (
              <option key={kind} value={kind}>
                {say(KINDS[kind])}
              </option>
            ))}
          </select>
        )}
        <button type="button" disabled={goneWith(doc, index) === 0} onClick={props.onRemove}>
          {say(ARTICLE.remove)}
        </button>
      </div>
      <div class="actions" role="group" aria-label={say(ARTICLE.below)}>
        <span aria-hidden="true">{say(ARTICLE.below)}</span>
        <Add kinds={isTable ? ['row', ...ADDED] : ADDED} onAdd={props.onAdd} />
      </div>
    </div>
  );
};
