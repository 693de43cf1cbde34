import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Remote } from 'comlink';
import type { Draft } from '../draft/draft.ts';
import type { ContentBase, ContentFile } from '../base/base.ts';
import type { DraftStore } from '../store/drafts.ts';
import type { DeskWorker } from '../worker/worker.ts';
import type { Say } from '../words/say.ts';
import type { Locale } from '../../model/locale.ts';
import type { InSomeLanguages } from '../../model/text.ts';

/** What every screen of the desk works with. */
export interface Desk {
  locale: Locale;
  say: Say;
  /** The address of the site, with a slash at its end. */
  siteBase: string;
  content: ContentBase;
  /** All files of the content, as it was fetched. */
  files: readonly ContentFile[];
  /** The titles of the cases by id. */
  titles: Readonly<Record<string, InSomeLanguages>>;
  /** What the published cases are filed under. */
  filed: Readonly<Record<string, readonly string[]>>;
  worker: Remote<DeskWorker>;
  /** Undefined where the browser keeps nothing. */
  store: DraftStore | undefined;
  /** Drafts that were begun and have no edit yet: the store holds only what somebody did. */
  begun: Map<string, Draft>;
}

const Context = createContext<Desk | undefined>(undefined);

export const DeskProvider = Context.Provider;

/** The desk that a screen belongs to. */
export const useDesk = (): Desk => {
  const desk = useContext(Context);
  if (!desk) throw new Error('A screen stands outside of the desk.');
  return desk;
};
