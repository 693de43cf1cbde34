import process from 'node:process';

/** A share of the work of a build: which of how many, from 1. */
export interface Part {
  at: number;
  of: number;
}

/** The share that this process is to do, as `npm run build -- --part 3/8` names it; else the whole. */
export const partNow = (): Part | undefined => {
  const [at, of] = (process.env.BUILD_PART ?? '').split('/').map(Number);
  return at && of ? { at, of } : undefined;
};

/** Where it stands what one share has made: below `.cache/parts`. */
export const partFolder = ({ at, of }: Part): string => `${at}-of-${of}`;

/** Of things in their order those of a share; all of them for the whole. */
export const sharedOut = <T>(all: readonly T[], part: Part | undefined): readonly T[] =>
  part ? all.filter((_, index) => index % part.of === part.at - 1) : all;
