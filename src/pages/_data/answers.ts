import type { Answers } from '../../model/answers.ts';
import { collection } from './collection.ts';
import { once } from './once.ts';

/** Which practices answer what is happening. */
export const allAnswers = once(
  async (): Promise<Answers> => (await collection('answers'))[0] ?? { now: [], hazards: {} },
);
