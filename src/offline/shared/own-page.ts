/** What a page knows of the bytes that it was made of. */
export interface OwnPage {
  size: number;
  /** SHA-256 in base64; only if the browser still has them. */
  digest?: string;
}

/** Said to a page that is of another version than its worker. */
export const OTHER = 'other';

/** SHA-256 of bytes, in base64. */
export const digestOf = async (bytes: ArrayBuffer): Promise<string> => {
  const hash = await crypto.subtle.digest('SHA-256', bytes);
  return btoa(String.fromCharCode(...new Uint8Array(hash)));
};

/** Whether these bytes are those of a page; of one that does not know its size that is taken to be so. */
export const isOwn = async (own: OwnPage, bytes: ArrayBuffer): Promise<boolean> => {
  if (own.size === 0) return true;
  if (own.size !== bytes.byteLength) return false;
  return own.digest === undefined || own.digest === (await digestOf(bytes));
};
