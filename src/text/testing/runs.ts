import process from 'node:process';

const BY_NIGHT = 60;

/** Of how many generated texts or histories a test makes sure: so many by day, more in the sweep. */
export const runs = (byDay: number): number => (process.env.SWEEP ? byDay * BY_NIGHT : byDay);
