import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { claimDraft, type Hold } from '../store/claim.ts';
import { textsOf, withText, type Draft } from '../draft/draft.ts';
import type { CaseState } from '../worker/case-state.ts';
import { useDesk, type Desk } from './context.ts';
import { latest } from './latest.ts';
import { newPast } from './past.ts';
import { isWorth, keeper, type Keeping } from './keeper.ts';

/** A draft that is open, and what a screen may do with it. */
export interface OpenDraft {
  draft: Draft;
  /** The case as the worker last understood it; undefined before it has. */
  state: CaseState | undefined;
  /** The draft that `state` was read from: an older one until the worker has answered. */
  understood: Draft | undefined;
  /** Whether this tab may change it. */
  isOurs: boolean;
  takeOver: () => void;
  keeping: Keeping;
  /** Puts another text into a file; null removes it. */
  edit: (path: string, text: string | null) => void;
  /** Changes anything of the draft at once. */
  change: (next: (draft: Draft) => Draft) => void;
  /** Takes the last change back; undefined where there is none. */
  undo: (() => void) | undefined;
}

const understand = async ({ worker, locale }: Desk, draft: Draft): Promise<CaseState> =>
  worker.state(draft.caseId, textsOf(draft), locale);

/** Opens a draft of the store: keeps each change, and asks the worker what it means. */
export const useDraft = (id: string): OpenDraft | 'none' | 'opening' => {
  const desk = useDesk();
  const [draft, setDraft] = useState<Draft | 'none' | 'opening'>('opening');
  const [read, setRead] = useState<{ state: CaseState; of: Draft }>();
  const [isOurs, setOurs] = useState(false);
  const [keeping, setKeeping] = useState<Keeping>({ state: 'kept' });
  // A screen may change it twice before it is drawn again.
  const newest = useRef<Draft>(undefined);
  const past = useRef(newPast());
  const claim = useRef<Hold>(undefined);
  const keep = useRef<ReturnType<typeof keeper>>(undefined);

  useEffect(() => {
    const show = (found: Draft): void => {
      newest.current = found;
      setDraft(found);
    };
    const open = async (): Promise<void> => {
      const kept = await Promise.resolve(desk.store?.read(id)).catch(() => undefined);
      const found = kept ?? desk.begun.get(id);
      if (!found) {
        setDraft('none');
        return;
      }
      show(found);
      // One that the store had refused when it was made is tried again, and said if it is refused still.
      if (!kept && isWorth(found)) keep.current?.soon(found);
    };
    keep.current = keeper(desk.store, setKeeping, show);
    claim.current = claimDraft(id, (ours) => {
      // What another tab has written meanwhile is read anew before this one writes.
      if (ours) void open().then(() => setOurs(claim.current?.isOurs() ?? false));
      else {
        setOurs(false);
        void keep.current?.now();
      }
    });
    void open();
    const leave = (): void => keep.current?.leave();
    addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', leave);
    return () => {
      leave();
      claim.current?.release();
      removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', leave);
    };
  }, [id]);

  const ask = useMemo(
    () =>
      latest(
        (one: Draft) => understand(desk, one),
        (state, of) => setRead({ state, of }),
        (error) => reportError(error),
      ),
    [id],
  );
  useEffect(() => {
    if (typeof draft !== 'string') ask(draft);
  }, [draft]);

  if (typeof draft === 'string') return draft;
  const put = (next: Draft): void => {
    newest.current = next;
    setDraft(next);
    keep.current?.soon(next);
  };
  const change: OpenDraft['change'] = (next) => {
    if (!isOurs) return;
    const before = newest.current ?? draft;
    const changed = next(before);
    if (changed === before) return;
    past.current.push(before, changed, Date.now());
    put({ ...changed, changed: new Date().toISOString() });
  };
  const last = past.current.last();
  return {
    draft,
    state: read?.state,
    understood: read?.of,
    isOurs,
    keeping,
    takeOver: () => claim.current?.take(),
    edit: (path, text) => change((one) => withText(one, path, text)),
    change,
    undo:
      last && isOurs
        ? () => {
            past.current.pop();
            put({ ...last, revision: draft.revision, changed: new Date().toISOString() });
          }
        : undefined,
  };
};
