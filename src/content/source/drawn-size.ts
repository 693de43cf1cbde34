import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';
import type { Order } from './encode-worker.ts';
import type { ImageSize } from './folder.ts';

const PATIENCE = 30_000;
let worker: Worker | undefined;

/** The size of a picture as it will be published; undefined if it cannot be drawn whole. */
export const sizeAsDrawn = (bytes: Uint8Array, kind: string): ImageSize | undefined => {
  if (!worker) {
    worker = new Worker(new URL('./encode-worker.ts', import.meta.url));
    worker.unref();
  }
  const bell = new Int32Array(new SharedArrayBuffer(4));
  const { port1, port2 } = new MessageChannel();
  const order: Order = { bytes, kind, answer: port2, bell };
  worker.postMessage(order, [port2]);
  // Content is read in one go; a picture is drawn elsewhere meanwhile.
  Atomics.wait(bell, 0, 0, PATIENCE);
  const answer = receiveMessageOnPort(port1)?.message as ImageSize | undefined;
  port1.close();
  return answer;
};
