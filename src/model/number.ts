import { z } from './zod.ts';

const MOST = 999_999_999_999_999;

/** A number of which no machine drops a digit. */
export const countable = z
  .number()
  .min(-MOST, { error: 'countable' })
  .max(MOST, { error: 'countable' });
