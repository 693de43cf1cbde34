import { parentPort, type MessagePort } from 'node:worker_threads';
import type { Drawn } from './drawn-size.ts';

/** What is asked of the worker: a picture, where to answer, and what to ring when it has. */
export interface Order {
  bytes: Uint8Array;
  kind: string;
  answer: MessagePort;
  bell: Int32Array;
}

// Loaded late: a library that does not load is no fault of a picture.
const loading = import('./encode-image.ts').catch((error: unknown) => error as Error);

const draw = async ({ bytes, kind }: Order): Promise<Drawn> => {
  const loaded = await loading;
  if (loaded instanceof Error) return { fault: loaded.message };
  return loaded.encodeImage(bytes, kind).then(
    ({ width, height }) => ({ size: { width, height } }),
    () => ({}),
  );
};

parentPort?.on('message', (order: Order) => {
  void draw(order).then((drawn) => {
    order.answer.postMessage(drawn);
    Atomics.store(order.bell, 0, 1);
    Atomics.notify(order.bell, 0);
  });
});
