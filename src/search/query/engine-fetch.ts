import { PAGEFIND_SIGNATURE, SEARCH_PATHS } from '../shared/files.ts';

/** Where Pagefind looks for its WebAssembly: in the folder of each bundle. */
const WANTED = /^(.*\/)?pagefind\/[^/]+\/wasm\.[^/]*$/;

/**
 * Fetches for Pagefind. Its WebAssembly lies once above all bundles, and as what it is, so that a
 * host packs it as well as it can: smaller than Pagefind's own gzip.
 */
export const engineFetch =
  (direct: typeof fetch): typeof fetch =>
  async (input, init) => {
    if (typeof input !== 'string' || !WANTED.test(input)) return direct(input, init);
    const response = await direct(input.replace(WANTED, `$1${SEARCH_PATHS.wasm}`), init);
    if (!response.ok) return response;
    return new Response(new Blob([PAGEFIND_SIGNATURE, await response.arrayBuffer()]));
  };
