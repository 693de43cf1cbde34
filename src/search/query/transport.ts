import { kept } from './kept.ts';

/** What is told while files arrive: so many bytes in all. */
type OnProgress = (bytes: number) => void;

/** Fetches a file, once: what has arrived is kept, what failed is asked for anew. */
export type Transport = (address: string) => Promise<Uint8Array<ArrayBuffer>>;

/** What is on its way again after it broke off, before the reader is told. */
const TRIES = 2;

const join = (chunks: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> => {
  const all = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
};

/** A refusal of the server is no matter of trying again. */
export class Refused extends Error {
  readonly status: number;
  constructor(status: number, address: string) {
    super(`${status} ${address}`);
    this.status = status;
  }
}

/** What the worker of the site says of a text that is not kept, while there is no network. */
const NOT_KEPT = 504;
export const isNotKept = (error: unknown): boolean =>
  error instanceof Refused && error.status === NOT_KEPT;

/** A transport over `fetch` that tells of every piece that arrives. */
export const createTransport = (direct: typeof fetch, onProgress: OnProgress): Transport => {
  let total = 0;

  const load = async (address: string): Promise<Uint8Array<ArrayBuffer>> => {
    const response = await direct(address);
    if (!response.ok) throw new Refused(response.status, address);
    const chunks: Uint8Array[] = [];
    let size = 0;
    for (const reader = response.body!.getReader(); ;) {
      const { done, value } = await reader.read();
      if (done) return join(chunks, size);
      chunks.push(value);
      size += value.length;
      total += value.length;
      onProgress(total);
    }
  };

  const loadPatiently = async (address: string): Promise<Uint8Array<ArrayBuffer>> => {
    for (let tries = 1; ; tries += 1)
      try {
        return await load(address);
      } catch (error) {
        if (error instanceof Refused || tries === TRIES) throw error;
      }
  };

  return kept(loadPatiently);
};
