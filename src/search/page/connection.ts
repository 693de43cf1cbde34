import type { Locale } from '../../model/locale.ts';
import type { Answer, Question } from '../query/answer.ts';
import type { Progress, Request, Response } from '../query/messages.ts';
import { patienceOf } from './patience.ts';
import { startWorker } from './start-worker.ts';

/** So long without a byte, in milliseconds, and the reader is told that it does not work. */
const PATIENCE = 20_000;

interface Waiting {
  resolve: (answer: Answer | undefined) => void;
  reject: (error: Error) => void;
}

/** The search in its worker. */
interface Connection {
  prepare: () => void;
  ask: (question: Question) => Promise<Answer>;
}

/**
 * Starts the worker; a worker that dies or falls silent is started anew with the next question. Only
 * time without progress counts: a slow line is no failure. `onProgress` is told the bytes so far. The
 * first worker may be at work already.
 */
export const connect = (
  base: string,
  locale: Locale,
  onProgress: (bytes: number) => void,
  early: Worker | undefined,
): Connection => {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined;
  let last = 0;
  let first = early;

  const fail = (message: string) => {
    patience.renew(false);
    worker?.terminate();
    worker = undefined;
    for (const { reject } of waiting.values()) reject(new Error(message));
    waiting.clear();
  };

  const patience = patienceOf(PATIENCE, () => fail('Nothing arrives.'));
  const listen = () => patience.renew(waiting.size > 0);

  const settle = ({ id, answer, error }: Response) => {
    const { resolve, reject } = waiting.get(id) ?? {};
    waiting.delete(id);
    listen();
    if (error === undefined) resolve?.(answer);
    else reject?.(new Error(error));
  };

  const start = (): Worker => {
    const started = first ?? startWorker();
    first = undefined;
    started.addEventListener('message', ({ data }: MessageEvent<Response | Progress>) => {
      if ('id' in data) settle(data);
      else {
        listen();
        onProgress(data.bytes);
      }
    });
    started.addEventListener('error', (event) => {
      event.preventDefault();
      fail(event.message || 'The worker could not be started.');
    });
    return started;
  };

  const send = (question?: Question): Promise<Answer | undefined> => {
    const id = (last += 1);
    const sent = new Promise<Answer | undefined>((resolve, reject) => {
      waiting.set(id, { resolve, reject });
    });
    worker ??= start();
    listen();
    const request: Request = { id, base, locale, ...(question && { question }) };
    worker.postMessage(request);
    return sent;
  };

  return {
    // A failure shows when the reader asks.
    prepare: () => void send().catch(() => undefined),
    ask: async (question) => {
      const answer = await send(question);
      if (!answer) throw new Error('The worker gave no answer.');
      return answer;
    },
  };
};
