import { parentPort, type MessagePort } from 'node:worker_threads';
import { encodeImage } from './encode-image.ts';

/** What is asked of the worker: a picture, where to answer, and what to ring when it has. */
export interface Order {
  bytes: Uint8Array;
  kind: string;
  answer: MessagePort;
  bell: Int32Array;
}

parentPort?.on('message', ({ bytes, kind, answer, bell }: Order) => {
  void encodeImage(bytes, kind)
    .then(({ width, height }) => ({ width, height }))
    .catch(() => undefined)
    .then((size) => {
      answer.postMessage(size);
      Atomics.store(bell, 0, 1);
      Atomics.notify(bell, 0);
    });
});
