/** What is being done. */
export type Step =
  | 'account'
  | 'repository'
  | 'base'
  | 'fork'
  | 'branch'
  | 'files'
  | 'commit'
  | 'proposal'
  | 'read';

/** Why something could not be done. Nothing is lost by it. */
export interface Failure {
  code:
    /** The token is unknown or has expired. */
    | 'token'
    /** The account, or the token, may not do this. */
    | 'no-right'
    /** It is not there, or the token may not see it. */
    | 'not-found'
    /** Too much was asked for; see `until`. */
    | 'rate-limit'
    /** GitHub does not take it; see `said`. */
    | 'refused'
    /** Changes that the content cannot have; see `path`. */
    | 'unfit'
    /** The branch and the base have both changed a file that is none of ours; see `path`. */
    | 'diverged'
    /** Others write to the branch all the time. */
    | 'moving'
    | 'fork-slow'
    | 'server'
    /** No answer came, or a part of one. */
    | 'network'
    | 'stopped';
  step: Step;
  status?: number;
  /** When it can be tried again, as ISO 8601 has it. */
  until?: string;
  /** What GitHub says of it, in English. */
  said?: string;
  path?: string;
}

/** An answer that is not as GitHub describes it. */
export class StrangeAnswer extends Error {}

/** The status of an answer that was an error. */
export const statusOf = (error: unknown): number | undefined =>
  error instanceof Error && 'response' in error && 'status' in error
    ? Number(error.status)
    : undefined;

/** A failure of our own, to be thrown. */
export class Failed extends Error {
  readonly details: Omit<Failure, 'step'>;
  constructor(details: Omit<Failure, 'step'>) {
    super(details.code);
    this.details = details;
  }
}

const BY_STATUS: Record<number, Failure['code']> = {
  401: 'token',
  403: 'no-right',
  404: 'not-found',
  410: 'not-found',
  429: 'rate-limit',
  451: 'not-found',
};

const SECOND = 1000;
/** As long as GitHub asks to wait where it does not say how long. */
const PATIENCE = 60;

const headerOf = (headers: object, name: string): string | undefined => {
  const value = Object.hasOwn(headers, name)
    ? (headers as Record<string, unknown>)[name]
    : undefined;
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
};

const time = (seconds: number): string | undefined =>
  Number.isFinite(seconds) && Math.abs(seconds) < 1e11
    ? new Date(seconds * SECOND).toISOString()
    : undefined;

/** When a limit ends; undefined where an answer is about no limit. */
const limitOf = (status: number, headers: object, said: string): string | undefined => {
  if (status !== 403 && status !== 429) return undefined;
  const now = Date.now() / SECOND;
  const after = headerOf(headers, 'retry-after');
  const isSpent = headerOf(headers, 'x-ratelimit-remaining') === '0';
  if (after !== undefined) return time(now + Number(after)) ?? time(now + PATIENCE);
  if (isSpent) return time(Number(headerOf(headers, 'x-ratelimit-reset'))) ?? time(now + PATIENCE);
  return status === 429 || /rate limit/i.test(said) ? time(now + PATIENCE) : undefined;
};

const isStop = (error: unknown): boolean =>
  error instanceof Error && (error.name === 'AbortError' || error.name === 'TimeoutError');

const detailsOf = (error: unknown): Omit<Failure, 'step'> => {
  if (error instanceof Failed) return error.details;
  if (isStop(error) || (error instanceof Error && isStop(error.cause))) return { code: 'stopped' };
  if (error instanceof StrangeAnswer) return { code: 'network' };
  if (!(error instanceof Error) || !('response' in error)) return { code: 'network' };
  const { status: found = 0, headers = {} } = (error.response ?? {}) as {
    status?: number;
    headers?: object;
  };
  if (found === 0) return { code: 'network' };
  const said = error.message;
  const until = limitOf(found, headers, said);
  if (until !== undefined) return { code: 'rate-limit', status: found, until, said };
  const code = BY_STATUS[found] ?? (found >= 500 ? 'server' : 'refused');
  return { code, status: found, said };
};

/** What went wrong, from whatever was thrown. */
export const failureOf = (error: unknown, step: Step): Failure => ({ ...detailsOf(error), step });
