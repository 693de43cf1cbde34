import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Asked, BroughtPage } from '../../worker/bring-in.ts';
import { SHELL } from '../../words/shell.ts';
import { useDesk } from '../context.ts';
import { latest } from '../latest.ts';
import { keepPage, keptPage, type KeptPage, type Taken } from './page-kept.ts';
import { cleaned } from './said.ts';

/** The page that is being brought in, and what may be asked of it. */
interface PageInHand {
  kept: KeptPage | undefined;
  /** Whether the browser refuses to keep it: a closed tab would lose what was chosen. */
  isRefusing: boolean;
  page: BroughtPage | undefined;
  /** Why a page cannot be read, in words. */
  refused: string | undefined;
  take: (taken: Taken) => void;
  takeFile: (file: File) => Promise<void>;
  ask: (more: Partial<Asked>) => void;
  name: (id: string) => void;
  forget: () => void;
}

const untouched = (): Asked => ({
  kept: [],
  left: [],
  offLines: [],
  offKinds: [],
  said: {},
  today: new Date().toISOString().slice(0, 10),
});

/** Reads a page in the worker, again after everything that is asked of it. */
export const usePage = (): PageInHand => {
  const { worker, locale, say } = useDesk();
  const unreachable = (error: unknown): void =>
    setRefused(say(SHELL.unreachable, { reason: String(error) }));
  const [kept, setKept] = useState(keptPage);
  const [page, setPage] = useState<BroughtPage>();
  const [refused, setRefused] = useState<string>();
  const [isRefusing, setRefusing] = useState(false);

  const read = useMemo(
    () =>
      latest(
        async ({ taken, asked }: KeptPage): Promise<BroughtPage | { refused: string }> => {
          const { name, text, plain, isPlain } = taken;
          const [file, own] = isPlain && plain !== undefined ? ['page.txt', plain] : [name, text];
          const cleanly = { ...asked, said: cleaned(asked.said) };
          return worker.bringIn(file, new TextEncoder().encode(own), cleanly, locale);
        },
        (answer) => {
          setRefused('refused' in answer ? answer.refused : undefined);
          setPage('refused' in answer ? undefined : answer);
        },
        unreachable,
      ),
    [worker, locale],
  );
  useEffect(() => {
    if (kept) read(kept);
  }, [kept?.taken, kept?.asked]);

  const put = (next: KeptPage | undefined): void => {
    setRefusing(!keepPage(next));
    setKept(next);
    if (!next) setPage(undefined);
  };
  return {
    kept,
    isRefusing,
    page,
    refused,
    take: (taken) => {
      setRefused(undefined);
      put({ taken, asked: untouched() });
    },
    takeFile: async (file) => {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const answer = await worker.bringIn(file.name, bytes, untouched(), locale).catch(unreachable);
      if (!answer) return;
      if ('refused' in answer) setRefused(answer.refused);
      else {
        setRefused(undefined);
        put({ taken: { name: file.name, text: answer.text }, asked: untouched() });
      }
    },
    ask: (more) => kept && put({ ...kept, asked: { ...kept.asked, ...more } }),
    name: (id) => kept && put({ ...kept, id }),
    forget: () => put(undefined),
  };
};
