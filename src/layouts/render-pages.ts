import type { AstroPrerenderer } from 'astro';
import { writeBelow } from '../cache/write-below.ts';
import { addressOf, fileOf } from './page-groups.ts';

/** Writes all pages below a folder, as Astro does at the end of its build. */
export const renderPages = async (
  pages: AstroPrerenderer,
  out: string,
  { origin, base }: { origin: string; base: string },
): Promise<void> => {
  const written = new Set<string>();
  await pages.setup?.();
  for (const path of await pages.getStaticPaths()) {
    const file = fileOf(path);
    if (written.has(file)) continue;
    written.add(file);
    const request = new Request(new URL(addressOf(path, base), origin));
    const result = await pages.render(request, { routeData: path.route });
    const response = result instanceof Response ? result : result.response;
    if (response.status >= 300 && response.status < 400)
      throw new Error(`${path.pathname} leads elsewhere.`);
    if (response.body) writeBelow(out, file, new Uint8Array(await response.arrayBuffer()));
  }
  await pages.teardown?.();
};
