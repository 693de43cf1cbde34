import type { ComponentChildren } from 'preact';
import type { Length } from '../../../content/record/budget.ts';
import { dataAt, isSame, type Path } from '../../record/data-edit.ts';
import { withoutClaim } from '../../record/ids.ts';
import type { ClaimState, TextState } from '../../worker/case-state.ts';
import { RECORD_PARTS } from '../../words/record-parts.ts';
import { SUMMARY } from '../../words/summary.ts';
import { useDesk } from '../context.ts';
import { partName } from '../parts/part-name.ts';
import { citedAt, putCited } from './cited.ts';
import { dueIn } from './AskReason.tsx';
import { Evidence } from './Evidence.tsx';
import { Inferred } from './Inferred.tsx';
import { Numbers } from './Numbers.tsx';
import { Reads } from './Reads.tsx';
import { Texts } from './Texts.tsx';
import type { RecordEdit } from './use-record.ts';

/** What all statements of a screen share. */
export interface ClaimsProps {
  record: RecordEdit;
  claims: readonly ClaimState[];
  texts: readonly TextState[];
  /** The statement that paragraphs are pressed for. */
  citing: Path | undefined;
  onCiting: (path: Path | undefined) => void;
}

interface Props extends ClaimsProps {
  path: Path;
  budget?: Length | undefined;
  /** What it says more than a statement does. */
  children?: ComponentChildren;
  /** Of how many in its list. */
  count?: number;
  onGone?: () => void;
  /** What is to be written. */
  lead?: string;
}

/** One statement: its words, what it rests on, its numbers. */
export const Claim = (props: Props) => {
  const { record, claims, texts, citing, onCiting, path, budget, children, count, onGone } = props;
  const { say } = useDesk();
  const state = claims.find((one) => isSame(one.path, path));
  const cited = citedAt(record.data, path);
  const cite = (ids: readonly string[]): void => putCited(record, path, ids, texts);
  const isCiting = citing !== undefined && isSame(citing, path);
  const inferred = dataAt(record.data, [...path, 'inferred']);
  const name = partName(say, path);
  const textKey = path[0] === 'figures' ? 'label' : 'text';
  const list = path.slice(0, -1);
  const index = Number(path.at(-1));
  const move = (to: number): void => {
    onCiting(undefined);
    record.move(list, index, to);
  };
  return (
    <div
      class={`claim${isCiting ? ' citing' : ''}`}
      role="group"
      aria-label={name}
      data-at={path.join('.')}
    >
      <p class="bar">
        <strong>{name}</strong>
        {count !== undefined && record.isOurs && (
          <>
            <button type="button" disabled={index === 0} onClick={() => move(index - 1)}>
              {say(SUMMARY.up)}
            </button>
            <button type="button" disabled={index === count - 1} onClick={() => move(index + 1)}>
              {say(SUMMARY.down)}
            </button>
            <button
              type="button"
              onClick={() => {
                onCiting(undefined);
                record.act((text) => withoutClaim(text, path, record.published));
                onGone?.();
              }}
            >
              {say(SUMMARY.delete)}
            </button>
          </>
        )}
      </p>
      {props.lead !== undefined && <p class="soft">{props.lead}</p>}
      {children}
      <Texts
        record={record}
        path={[...path, textKey]}
        label={path[0] === 'figures' ? say(RECORD_PARTS.label!) : name}
        budget={budget}
        rows={2}
      />
      <Evidence
        at={[...path, 'evidence'].join('.')}
        cited={cited}
        proposed={(state?.proposed ?? []).filter((id) => !cited.includes(id))}
        texts={texts}
        isOurs={record.isOurs}
        isDue={dataAt(record.data, [...path, textKey]) !== undefined}
        isCiting={isCiting}
        onCiting={(on) => onCiting(on ? path : undefined)}
        onChange={cite}
      />
      <Numbers
        numbers={state?.numbers ?? []}
        due={dueIn(texts)}
        record={record.data}
        isOurs={record.isOurs}
        onCite={(id) => cite([...cited, id])}
        onInfer={(value, why) =>
          record.set([...path, 'inferred', Array.isArray(inferred) ? inferred.length : 0], {
            value,
            why,
          })
        }
        onRead={(value, as) => record.append([...path, 'reads'], { value, as })}
      />
      <Inferred record={record} path={path} />
      <Reads record={record} path={path} />
    </div>
  );
};
