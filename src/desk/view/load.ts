import { wrap, type Remote } from 'comlink';
import type { SharedContent } from '../../content/compile/shared.ts';
import { siteBase, workingCopy, type ContentBase, type ContentFile } from '../base/base.ts';
import { openDrafts, type DraftStore } from '../store/drafts.ts';
import { keepSmall, readSmall } from '../store/small.ts';
import { recoverLeft } from '../store/left.ts';
import type { DeskWorker } from '../worker/worker.ts';
import WORKER from '../worker/worker.ts?worker&url';

/** Where the token of the working copy is kept: as long as the tab. */
const TOKEN = 'desk-token';

const isCase = (path: string): boolean => path.startsWith('content/cases/');

/** The content that the address asks for; a token in it is taken out of sight. */
export const contentFor = (base: string): ContentBase => {
  const given = /^#token=([\w-]+)$/.exec(location.hash)?.[1];
  if (given !== undefined) {
    keepSmall('tab', TOKEN, given);
    history.replaceState(null, '', `${location.pathname}#/`);
  }
  const token = given ?? readSmall('tab', TOKEN);
  return token === undefined ? siteBase(base) : workingCopy(token);
};

// Whatever it is asked for, it lets this one script start.
const address =
  window.trustedTypes
    ?.createPolicy('desk', { createScriptURL: () => WORKER })
    .createScriptURL('') ?? WORKER;

/** The worker of the desk, and what happens where its code cannot be fetched. */
interface StartedWorker {
  worker: Remote<DeskWorker>;
  /** Never comes to an end unless it has failed. */
  failed: Promise<never>;
}

/** Starts the worker of the desk. */
export const startWorker = (): StartedWorker => {
  const started = new Worker(address, { type: 'module' });
  const failed = new Promise<never>((_, refuse) => {
    started.addEventListener('error', ({ message }) => refuse(new Error(message || WORKER)));
  });
  // Who waits for it hears of it.
  failed.catch(() => undefined);
  return { worker: wrap<DeskWorker>(started), failed };
};

/** What the desk knows of the content from the beginning. */
interface OpenedContent {
  files: readonly ContentFile[];
  titles: SharedContent['titles'];
  filed: SharedContent['filed'];
}

/** Fetches what all cases share and hands it to the worker. */
export const openContent = async (
  content: ContentBase,
  worker: Remote<DeskWorker>,
): Promise<OpenedContent> => {
  const [files, shared] = await Promise.all([content.list(), content.shared()]);
  const paths = files.map(({ path }) => path);
  const ids = new Set(paths.filter(isCase).map((path) => path.split('/')[2] ?? ''));
  const pictures = paths.filter((path) => isCase(path) && !/\.(?:mdx|yaml)$/.test(path));
  await worker.open(shared, [...ids], pictures);
  return { files, titles: shared.titles, filed: shared.filed };
};

/** The drafts of this browser, with what pages that were closed put down; undefined where it keeps nothing. */
export const openStore = async (): Promise<DraftStore | undefined> => {
  const store = await openDrafts().catch(() => undefined);
  if (store) await recoverLeft(store).catch((error: unknown) => reportError(error));
  return store;
};
