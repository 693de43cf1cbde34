import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** The worker with all that it imports, as one script. */
export const bundleWorker = async (): Promise<string> => {
  const input = fileURLToPath(new URL('../worker/worker.ts', import.meta.url));
  const made = await build({
    configFile: false,
    envDir: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: { input, output: { format: 'iife' } },
    },
  });
  const script = ([made].flat() as { output: { code?: string }[] }[])[0]?.output[0]?.code;
  if (script === undefined) throw new Error('The worker was not bundled.');
  return script;
};
