import { ASK, READY, type Asked } from './base.ts';

/** The registration of the worker, once the script of every page is there to ask for it. */
export const registered = (): Promise<ServiceWorkerRegistration> =>
  new Promise((resolve, reject) => {
    if (!('serviceWorker' in navigator)) reject(new Error('There are no workers.'));
    const detail: Asked = { resolve: (one) => resolve(one as ServiceWorkerRegistration), reject };
    const ask = (): unknown => dispatchEvent(new CustomEvent<Asked>(ASK, { detail }));
    addEventListener(READY, ask, { once: true });
    ask();
  });

const whenSettled = async (worker: ServiceWorker): Promise<void> => {
  while (worker.state === 'installing' || worker.state === 'installed')
    await new Promise((resolve) => {
      worker.addEventListener('statechange', resolve, { once: true });
    });
};

/**
 * Resolves once a worker answers for the site. One whose files changed while it was installed is
 * installed anew, once; if that fails too, the next visit brings one.
 */
export const workerIsThere = async (): Promise<void> => {
  for (const _ of [1, 2]) {
    const { active, installing, waiting } = await registered();
    const coming = installing ?? waiting;
    if (active || !coming) return;
    await whenSettled(coming);
    if (coming.state !== 'redundant') return;
  }
};
