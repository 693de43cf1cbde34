import WORKER from '../query/worker.ts?worker&url';

// Whatever it is asked for, it lets this one script start.
const address =
  window.trustedTypes
    ?.createPolicy('search', { createScriptURL: () => WORKER })
    .createScriptURL('') ?? WORKER;

/** Starts the worker of the search. */
export const startWorker = (): Worker => new Worker(address, { type: 'module' });
