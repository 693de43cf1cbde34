/** What the service worker knows, where TypeScript has the names of a page only. */
interface ExtendableEvent extends Event {
  waitUntil: (promise: Promise<unknown>) => void;
}

interface FetchEvent extends ExtendableEvent {
  readonly request: Request;
  readonly clientId: string;
  readonly resultingClientId: string;
}

interface WorkerClient {
  readonly id: string;
  readonly url: string;
  postMessage: (message: unknown, transfer: Transferable[]) => void;
}

interface WorkerScope {
  clients: {
    claim: () => Promise<void>;
    matchAll: (options: {
      type: 'window' | 'all';
      includeUncontrolled?: boolean;
    }) => Promise<WorkerClient[]>;
  };
  registration: ServiceWorkerRegistration;
  skipWaiting: () => Promise<void>;
  addEventListener: (
    name: 'install' | 'activate' | 'message',
    listener: (event: ExtendableEvent) => void,
  ) => void;
}

/** Written before the worker by the build. */
declare const BUILD: { version: string; base: string };
