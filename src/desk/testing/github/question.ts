import type { Repository, World } from './world.ts';

/** What a route is asked with. */
export interface Question {
  world: World;
  params: Record<string, string>;
  query: URLSearchParams;
  body: Record<string, unknown>;
  /** Who asks; undefined without a token. */
  login: string | undefined;
}

export interface Answer {
  status: number;
  body: unknown;
  headers?: Record<string, string>;
}

export const ok = (body: unknown, status = 200): Answer => ({ status, body });

const DOCS = 'https://docs.github.com/rest';
/** A refusal in GitHub's words. */
export const refusal = (status: number, message: string, errors?: unknown[]): Answer => ({
  status,
  body: { message, documentation_url: DOCS, status: String(status), ...(errors && { errors }) },
});
export const NOT_FOUND = refusal(404, 'Not Found');

export type Route = (question: Question, repository: Repository) => Answer;
