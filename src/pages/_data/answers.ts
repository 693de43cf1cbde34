import type { Answers } from '../../content/vocabulary/answers.ts';
import { once } from '../../casebook/once.ts';
import { publishedContent } from './published.ts';

/** Which practices answer what is happening. */
export const allAnswers = once((): Promise<Answers> => Promise.resolve(publishedContent().answers));
