import type { Answer, Question } from '../query/answer.ts';
import type { Request, Response } from '../query/messages.ts';

/** Longer than this, and the reader is told that it does not work. */
const PATIENCE = 15_000;

interface Waiting {
  resolve: (answer: Answer | undefined) => void;
  reject: (error: Error) => void;
}

/** The search in its worker. */
export interface Connection {
  prepare: () => void;
  ask: (question: Question) => Promise<Answer>;
}

/** Starts the worker; a worker that dies is started anew with the next question. */
export const connect = (base: string): Connection => {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined;
  let last = 0;

  const fail = (message: string) => {
    worker?.terminate();
    worker = undefined;
    for (const { reject } of waiting.values()) reject(new Error(message));
    waiting.clear();
  };

  const start = (): Worker => {
    const started = new Worker(new URL('../query/worker.ts', import.meta.url), { type: 'module' });
    started.addEventListener('message', ({ data }: MessageEvent<Response>) => {
      // A module that failed to load stays failed in its worker: the next question needs another.
      if (data.error !== undefined) {
        fail(data.error);
        return;
      }
      waiting.get(data.id)?.resolve(data.answer);
      waiting.delete(data.id);
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
      setTimeout(() => waiting.has(id) && fail('No answer in time.'), PATIENCE);
    });
    worker ??= start();
    const request: Request = { id, base, ...(question && { question }) };
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
