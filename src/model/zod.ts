import { z } from 'astro/zod';

// In a browser zod would try, at its first schema, whether it may make functions of strings. It may not.
if ('document' in globalThis || 'WorkerGlobalScope' in globalThis) z.config({ jitless: true });

/** zod, which every schema takes from here, so that none is made before this is said. */
export { z };
