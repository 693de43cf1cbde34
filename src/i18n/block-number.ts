import type { Reader } from './reader.ts';

/** The number of a block as readers see it: `p12a` is 12a, and ۱۲a in Persian; `en3` of a version. */
export const blockNumber = (reader: Pick<Reader, 'digits'>, id: string): string =>
  reader.digits(id.replace(/^p/, ''));
