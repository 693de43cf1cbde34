import { PAGEFIND_SIGNATURE, SEARCH_PATHS } from '../shared/files.ts';
import type { Transport } from './transport.ts';

/** Where Pagefind looks for its WebAssembly: in the folder of each bundle. */
const WANTED = /^(.*\/)?pagefind\/[^/]+\/wasm\.[^/]*$/;
/** Its list of parts has a hash in its name for Pagefind, and none where it lies. */
const META = /(?<=\/)pagefind\.[^/]+\.pf_meta$/;
/** What Pagefind adds to an address so that no cache answers. */
const STAMP = /\?ts=\d+$/;

/** What failed to arrive for Pagefind, which takes it for one without a word in it. */
export interface EngineFetch {
  fetch: (address: string) => Promise<Response>;
  /** Throws what failed since the last time. */
  settle: () => void;
  /** Forgets what failed. */
  forget: () => void;
}

/**
 * Fetches for Pagefind. Its WebAssembly lies once above all bundles, and as what it is, so that a
 * host packs it as well as it can: smaller than Pagefind's own gzip.
 */
export const engineFetch = (transport: Transport): EngineFetch => {
  let failure: Error | undefined;
  const load = async (address: string): Promise<Response> => {
    const plain = address.replace(STAMP, '').replace(META, 'pagefind.pf_meta');
    if (!WANTED.test(plain)) return new Response(await transport(plain));
    const bytes = await transport(plain.replace(WANTED, `$1${SEARCH_PATHS.wasm}`));
    return new Response(new Blob([PAGEFIND_SIGNATURE, bytes]));
  };
  return {
    fetch: async (address) => {
      try {
        return await load(address);
      } catch (error) {
        failure = error instanceof Error ? error : new Error(String(error));
        throw error;
      }
    },
    forget: () => {
      failure = undefined;
    },
    settle: () => {
      const failed = failure;
      failure = undefined;
      if (failed !== undefined) throw failed;
    },
  };
};
