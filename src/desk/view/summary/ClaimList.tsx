import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { Length } from '../../../content/record/budget.ts';
import { dataAt, type Path } from '../../record/data-edit.ts';
import { withClaim } from '../../record/ids.ts';
import { RECORD_PARTS } from '../../words/record-parts.ts';
import { SUMMARY } from '../../words/summary.ts';
import { useDesk } from '../context.ts';
import { Claim, type ClaimsProps } from './Claim.tsx';

interface Props extends ClaimsProps {
  list: Path;
  most?: number;
  budget?: Length;
  /** What a new one begins with. */
  fresh?: Readonly<Record<string, unknown>>;
  more?: (path: Path) => ComponentChildren;
}

/** The statements of a list of the record: in order, more of them, fewer. */
export const ClaimList = ({ list, most, budget, fresh = {}, more, ...shared }: Props) => {
  const { say } = useDesk();
  const { record } = shared;
  const box = useRef<HTMLDivElement>(null);
  const add = useRef<HTMLButtonElement>(null);
  const found = dataAt(record.data, list);
  const items: unknown[] = Array.isArray(found) ? found : [];
  const part = say(RECORD_PARTS[String(list.at(-1))]!);
  return (
    <div class="claims" ref={box} data-at={list.join('.')}>
      {items.map((_, index) => (
        <Claim
          key={index}
          {...shared}
          path={[...list, index]}
          budget={budget}
          count={items.length}
          onGone={() => add.current?.focus()}
        >
          {more?.([...list, index])}
        </Claim>
      ))}
      <p class="bar">
        {record.isOurs && (
          <button
            ref={add}
            type="button"
            onClick={() => {
              record.act((text) => withClaim(text, list, fresh, record.published));
              requestAnimationFrame(() =>
                box.current
                  ?.querySelector<HTMLElement>('.claim:last-of-type :is(input, textarea, select)')
                  ?.focus(),
              );
            }}
          >
            {say(SUMMARY.newOf, { part })}
          </button>
        )}
        {most !== undefined && items.length > most && (
          <span class="open">{say(SUMMARY.tooMany, { count: items.length, most })}</span>
        )}
      </p>
    </div>
  );
};
