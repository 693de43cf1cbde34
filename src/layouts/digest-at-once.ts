import { digestOf } from './known-digest.ts';

/**
 * Has `crypto.subtle` answer a digest at once: Astro asks for that of the styles on every page, and to
 * hand it to another thread and wait costs more than to make it.
 */
export const digestAtOnce = (): void => {
  const { subtle } = globalThis.crypto;
  const digest = subtle.digest.bind(subtle);
  subtle.digest = (algorithm, data) => {
    if (algorithm !== 'SHA-256' || !(data instanceof Uint8Array)) return digest(algorithm, data);
    return Promise.resolve(new Uint8Array(Buffer.from(digestOf(data), 'base64')).buffer);
  };
};
