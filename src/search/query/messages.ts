import type { Locale } from '../../model/locale.ts';
import type { Answer, Question } from './answer.ts';

/** What the page sends to the worker; without a question it only prepares itself. */
export interface Request {
  id: number;
  /** Address of the site, with the base path. */
  base: string;
  /** The reader's language, in which a query is most likely to be. */
  locale: Locale;
  /** What is about to be asked, if that is known while the page prepares itself. */
  likely?: string;
  question?: Question;
}

/** What comes back: an answer, or what was wrong. */
export interface Response {
  id: number;
  answer?: Answer;
  error?: string;
}

/** What is told meanwhile: how many bytes have arrived in all. */
export interface Progress {
  bytes: number;
}
