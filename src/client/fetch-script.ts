// Bundles of their own, not `import()`: the loader that Vite adds for that weighs more than all this.
/** Fetches and runs a script for which a reader has asked. */
export const fetchScript = (src: string): Promise<unknown> =>
  new Promise((onload, onerror) => {
    document.head.append(Object.assign(document.createElement('script'), { src, onload, onerror }));
  });
