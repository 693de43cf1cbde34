import { isOwn, OTHER, type OwnPage } from '../shared/own-page.ts';
import { bind, strangers } from './pages-open.ts';
import { readPage } from './read.ts';
import { keyOf, VERSION } from './scope.ts';
import { askServer, UNSURE } from './server.ts';

/** So long a page has to say what it is, in milliseconds: it may still be loading. */
const PATIENCE = 20_000;

/** What a page says of itself, nothing if it has a worker, and a way to tell it something. */
const ask = async (page: WorkerClient): Promise<[OwnPage | undefined, MessagePort]> => {
  const { port1, port2 } = new MessageChannel();
  const own = await new Promise<OwnPage | undefined>((resolve) => {
    setTimeout(() => resolve({ size: 0 }), PATIENCE);
    port1.onmessage = ({ data }: MessageEvent<OwnPage | undefined>) => resolve(data);
    page.postMessage('own', [port2]);
  });
  return [own, port1];
};

/** Notes of which version a page without a worker is: ours, if it is as the server has it; then it is kept. */
const lookAt = async (page: WorkerClient): Promise<void> => {
  const [own, port] = await ask(page);
  if (!own) return;
  const key = keyOf(new URL(page.url));
  const response = await fetch(key, { cache: 'no-cache' });
  const isSame = await isOwn(own, await response.clone().arrayBuffer());
  // What the server had with the frame, and has now, it had in between.
  const isOurs = isSame && (await askServer()) === VERSION;
  if (isOurs) await readPage(key, response, VERSION);
  else port.postMessage(OTHER);
  await bind(page.id, isOurs ? VERSION : UNSURE);
};

/** Finds of which version the pages are that were open before there was a worker. @throws without a network. */
export const adopt = async (): Promise<void> => {
  await Promise.all((await strangers()).map(lookAt));
};
