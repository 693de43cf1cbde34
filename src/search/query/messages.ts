import type { Answer, Question } from './answer.ts';

/** What the page sends to the worker; without a question it only prepares itself. */
export interface Request {
  id: number;
  /** Address of the site, with the base path. */
  base: string;
  question?: Question;
}

/** What comes back. */
export interface Response {
  id: number;
  answer?: Answer;
  error?: string;
}
