import { useEffect, useRef, useState } from 'preact/hooks';
import { claimDraft, type Claim } from '../store/claim.ts';
import { textsOf, withText, type Draft } from '../draft/draft.ts';
import type { CaseState } from '../worker/case-state.ts';
import { useDesk, type Desk } from './context.ts';
import { keeper, type Keeping } from './keeper.ts';

/** A draft that is open, and what a screen may do with it. */
export interface OpenDraft {
  draft: Draft;
  /** The case as the worker last understood it; undefined before it has. */
  state: CaseState | undefined;
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

const LONGEST_PAST = 200;

const understand = async ({ worker, locale }: Desk, draft: Draft): Promise<CaseState> =>
  worker.state(draft.caseId, textsOf(draft), locale);

/** Opens a draft of the store: keeps each change, and asks the worker what it means. */
export const useDraft = (id: string): OpenDraft | 'none' | 'opening' => {
  const desk = useDesk();
  const [draft, setDraft] = useState<Draft | 'none' | 'opening'>('opening');
  const [state, setState] = useState<CaseState>();
  const [isOurs, setOurs] = useState(false);
  const [keeping, setKeeping] = useState<Keeping>({ state: 'kept' });
  const past = useRef<Draft[]>([]);
  const claim = useRef<Claim>(undefined);
  const keep = useRef<ReturnType<typeof keeper>>(undefined);

  useEffect(() => {
    const read = (): void =>
      void Promise.resolve(desk.store?.read(id))
        .catch(() => undefined)
        .then((found) => setDraft(found ?? desk.begun.get(id) ?? 'none'));
    keep.current = keeper(desk.store, setKeeping, (newer) => setDraft(newer));
    claim.current = claimDraft(id, (ours) => {
      setOurs(ours);
      // What another tab has written meanwhile is read anew before this one writes.
      if (ours) read();
      else void keep.current?.now();
    });
    read();
    const leave = (): void => void keep.current?.now();
    addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', leave);
    return () => {
      leave();
      claim.current?.release();
      removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', leave);
    };
  }, [id]);

  const asked = useRef(0);
  useEffect(() => {
    if (typeof draft === 'string') return;
    const question = (asked.current += 1);
    void understand(desk, draft).then((found) => {
      // An answer to a question that was asked before the last one is none any more.
      if (asked.current === question) setState(found);
    });
  }, [draft]);

  if (typeof draft === 'string') return draft;
  const put = (next: Draft): void => {
    setDraft(next);
    keep.current?.soon(next);
  };
  const change: OpenDraft['change'] = (next) => {
    if (!isOurs) return;
    const changed = next(draft);
    if (changed === draft) return;
    past.current = [...past.current.slice(-LONGEST_PAST), draft];
    put({ ...changed, changed: new Date().toISOString() });
  };
  const [last] = past.current.slice(-1);
  return {
    draft,
    state,
    isOurs,
    keeping,
    takeOver: () => claim.current?.take(),
    edit: (path, text) => change((one) => withText(one, path, text)),
    change,
    undo:
      last && isOurs
        ? () => {
            past.current = past.current.slice(0, -1);
            put({ ...last, revision: draft.revision, changed: new Date().toISOString() });
          }
        : undefined,
  };
};
