import { dataAt } from '../record/data-edit.ts';
import { failureOf, statusOf, StrangeAnswer, type Failure, type Step } from './failure.ts';

/** What of GitHub's interface is asked here; an Octokit is one. */
export interface GitHub {
  request: (
    route: string,
    params?: Record<string, unknown>,
  ) => Promise<{ status: number; data: unknown; headers: object }>;
}

/** A repository. */
export interface Repo {
  owner: string;
  name: string;
}

/** A part of an answer. Nothing in it is trusted: each value is asked for by its kind. */
export interface Part {
  text: (...path: string[]) => string;
  maybe: (...path: string[]) => string | undefined;
  is: (...path: string[]) => boolean;
  number: (...path: string[]) => number;
  list: (...path: string[]) => Part[];
}

/** A part of an answer, to be asked for its values. */
const partOf = (value: unknown): Part => {
  const wanted = <T>(isKind: (found: unknown) => found is T, path: readonly string[]): T => {
    const found = dataAt(value, path);
    if (!isKind(found)) throw new StrangeAnswer(`no ${path.join('.')}`);
    return found;
  };
  return {
    text: (...path) => wanted((found) => typeof found === 'string', path),
    maybe: (...path) => {
      const found = dataAt(value, path);
      return typeof found === 'string' ? found : undefined;
    },
    is: (...path) => dataAt(value, path) === true,
    number: (...path) => wanted((found) => typeof found === 'number', path),
    list: (...path) => wanted<unknown[]>(Array.isArray, path).map(partOf),
  };
};

/** What belongs to one piece of work with GitHub. */
export interface Work {
  signal?: AbortSignal;
  tell?: (step: Step) => void;
}

/** One piece of work: asks, and knows how far it is. */
export interface Session {
  /** Throws for any answer but a good one. */
  ask: (route: string, params?: Record<string, unknown>) => Promise<Part>;
  /** The same with undefined for what is not there. */
  find: (route: string, params?: Record<string, unknown>) => Promise<Part | undefined>;
  /** All pages of a list. */
  all: (route: string, params?: Record<string, unknown>) => Promise<Part[]>;
  /** Says what is done from here on. */
  at: (step: Step) => void;
}

const MOST_PAGES = 30;

/** Does a piece of work; whatever goes wrong in it is given back as a failure. */
export const working = async <T>(
  github: GitHub,
  { signal, tell = () => undefined }: Work,
  work: (session: Session) => Promise<T>,
): Promise<T | { failure: Failure }> => {
  let step: Step = 'account';
  const request = async (route: string, params: Record<string, unknown> = {}) => {
    signal?.throwIfAborted();
    const answer = await github.request(route, { ...params, request: { signal } });
    // An answer that broke off is empty, or text.
    if (typeof answer.data !== 'object' || answer.data === null) throw new StrangeAnswer('cut');
    return answer;
  };
  const ask: Session['ask'] = async (route, params) => partOf((await request(route, params)).data);
  const session: Session = {
    ask,
    find: async (route, params) => {
      try {
        return await ask(route, params);
      } catch (error) {
        if (statusOf(error) === 404) return undefined;
        throw error;
      }
    },
    all: async (route, params) => {
      const found: Part[] = [];
      for (let page = 1; page <= MOST_PAGES; page += 1) {
        const { data, headers } = await request(route, { ...params, per_page: 100, page });
        found.push(...partOf({ data }).list('data'));
        if (!('link' in headers && String(headers.link).includes('rel="next"'))) break;
      }
      return found;
    },
    at: (next) => {
      step = next;
      tell(next);
    },
  };
  try {
    return await work(session);
  } catch (error) {
    return { failure: failureOf(error, step) };
  }
};

/** A repository as the addresses of the interface have it. */
export const named = ({ owner, name }: Repo): { owner: string; repo: string } => ({
  owner,
  repo: name,
});
