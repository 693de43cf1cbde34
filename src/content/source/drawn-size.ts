import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';
import type { Order } from './encode-worker.ts';
import type { ImageSize } from './folder.ts';

const PATIENCE = 30_000;

/** A picture's size; nothing if it cannot be drawn whole; or why no picture can be drawn here. */
export interface Drawn {
  size?: ImageSize;
  fault?: string;
}

/**
 * The size that was found. @throws where nothing could be: a machine that cannot draw makes no
 * picture wrong, and what is wrong with a picture is kept.
 */
export const sizeIn = (drawn: Drawn | undefined): ImageSize | undefined => {
  if (drawn && drawn.fault === undefined) return drawn.size;
  const fault = drawn?.fault?.split('\n')[0];
  throw new Error(
    fault === undefined
      ? `A picture could not be read within ${PATIENCE / 1000} seconds: this machine is too busy.`
      : `Pictures cannot be read on this machine: ${fault}. Run npm ci.`,
  );
};

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
  const answer = receiveMessageOnPort(port1)?.message as Drawn | undefined;
  port1.close();
  return sizeIn(answer);
};
