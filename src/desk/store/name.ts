import { keepSmall, readSmall } from './small.ts';

const KEY = 'desk-name';

/** The name that an editor gave in this browser; empty before that. */
export const nameOf = (): string => readSmall('browser', KEY) ?? '';

/** Keeps the name of an editor; where the browser keeps nothing, it is asked again the next time. */
export const keepName = (name: string): void => void keepSmall('browser', KEY, name);

/** The day, as locks and records have it. */
export const today = (): string => new Date().toISOString().slice(0, 10);
