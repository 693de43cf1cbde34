let failures = 0;

// Not `import()` of a module that Vite knows: the loader that it adds for that weighs more than all
// this. By an address alone it is a script of its own, and no string becomes the source of an element.
/** Fetches and runs a script for which a reader has asked. */
export const fetchScript = (src: string): Promise<unknown> =>
  // What failed once has failed for good: after a failure it goes by another address.
  import(/* @vite-ignore */ src + '?'.repeat(failures)).catch((error: unknown) => {
    failures += 1;
    throw error;
  });
