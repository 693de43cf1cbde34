import { sha256 } from './hash.ts';

const known = new WeakMap<object, string>();

/** Notes the SHA-256 of what a value was read from: its JSON. */
export const noteHash = (value: object, json: string | Uint8Array): void => {
  known.set(value, sha256(json));
};

/** The SHA-256 of a value as JSON. */
export const valueHash = (value: object): string => {
  const before = known.get(value);
  if (before !== undefined) return before;
  const hash = sha256(JSON.stringify(value));
  known.set(value, hash);
  return hash;
};
