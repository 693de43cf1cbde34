// While developing, a script is served as the modules that it is made of.
const TYPE = import.meta.env.DEV ? 'module' : '';

// Bundles of their own, not `import()`: the loader that Vite adds for that weighs more than all this.
/** Fetches and runs a script for which a reader has asked. */
export const fetchScript = (src: string): Promise<unknown> =>
  new Promise((onload, onerror) => {
    const script = Object.assign(document.createElement('script'), { src, type: TYPE });
    document.head.append(Object.assign(script, { onload, onerror }));
  });
