import { isOwn, OTHER, type OwnPage } from '../shared/own-page.ts';
import { bind, strangers } from './pages-open.ts';
import { readPage } from './read.ts';
import { keyOf, VERSION } from './scope.ts';
import { askServer, UNSURE } from './server.ts';

/** So long a page has to say what it is, in milliseconds: it may still be loading. */
const PATIENCE = 2000;

/** What a page says of itself, and a way to tell it something. */
const ask = async (page: WorkerClient): Promise<[OwnPage | undefined, MessagePort]> => {
  const { port1, port2 } = new MessageChannel();
  const own = await new Promise<OwnPage | undefined>((resolve) => {
    setTimeout(() => resolve(undefined), PATIENCE);
    port1.onmessage = ({ data }: MessageEvent<OwnPage>) => resolve(data);
    page.postMessage('own', [port2]);
  });
  return [own, port1];
};

/** The version of a page that no worker has had: ours, if it is as the server has it; then it is kept. */
const lookAt = async (page: WorkerClient): Promise<string> => {
  const key = keyOf(new URL(page.url));
  const [[own, port], response] = await Promise.all([ask(page), fetch(key, { cache: 'no-cache' })]);
  const isSame = await isOwn(own, await response.clone().arrayBuffer());
  // What the server had with the frame, and has now, it had in between.
  if (isSame && (await askServer()) === VERSION) {
    await readPage(key, response, VERSION);
    return VERSION;
  }
  port.postMessage(OTHER);
  return UNSURE;
};

/** Finds of which version the pages are that were open before there was a worker. @throws without a network. */
export const adopt = async (): Promise<void> => {
  const pages = await strangers();
  await Promise.all(pages.map(async (page) => bind(page.id, await lookAt(page))));
};
