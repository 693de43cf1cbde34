import type { Buffer } from 'node:buffer';
import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** What a request must know and must come from. */
export interface Door {
  token: string;
  port: number;
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

const isSame = (a: string, b: string): boolean => timingSafeEqual(digest(a), digest(b));

/**
 * Whether a request was sent to this machine by its own name. A page of another site whose name was
 * made to lead here sends that name.
 */
export const isForUs = ({ headers: { host } }: IncomingMessage, { port }: Door): boolean =>
  ['127.0.0.1', 'localhost'].some((name) => host === `${name}:${port}`);

/** Whether a request comes from our own page, or from no page at all. */
const isFromUs = ({ headers }: IncomingMessage): boolean => {
  const { host = '', origin, 'sec-fetch-site': site } = headers;
  const isOwnOrigin = origin === undefined || origin === `http://${host}`;
  return isOwnOrigin && (site === undefined || site === 'same-origin');
};

/** The status with which a request for files is refused; undefined for one that is let in. */
export const refusalOf = (request: IncomingMessage, door: Door): 401 | 403 | undefined => {
  if (!isForUs(request, door) || !isFromUs(request)) return 403;
  const given = /^Bearer ([\w-]+)$/.exec(request.headers.authorization ?? '')?.[1];
  return given !== undefined && isSame(given, door.token) ? undefined : 401;
};
