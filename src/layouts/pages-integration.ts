import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Connect } from 'vite';
import { everything, keeping, nameMissingPages } from './keep-pages.ts';
import { keepRenderer, rendererKept, type PagesData } from './kept-renderer.ts';

/** Keeps each page as long as what it is made of is the same. */
export const sitePages = (): AstroIntegration => {
  let out = '';
  let base = '/';
  let pages: PagesData = new Map();
  return {
    name: 'unbroken-line-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        out = fileURLToPath(config.outDir);
        base = `${config.base.replace(/\/$/, '')}/`;
      },
      // The development server answers files in folders only with a slash after them.
      'astro:server:setup': async ({ server }) => {
        // A build has no use for all that writes the exports.
        const { isExport } = await import('../export/table/addresses.ts');
        const handle: Connect.NextHandleFunction = (request, _response, next) => {
          const [path = '', query] = (request.url ?? '').split('?');
          const file = path.startsWith(base) ? path.slice(base.length) : '';
          const isFile = file.includes('/') && isExport(file);
          if (isFile) request.url = `${path}/${query === undefined ? '' : `?${query}`}`;
          next();
        };
        // Before Astro's own, which is there already.
        server.middlewares.stack.unshift({ route: '', handle });
      },
      'astro:build:setup': (build) => {
        ({ pages } = build);
      },
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer((astro) => ({
          ...keeping(astro, out, base),
          setup: async () => {
            keepRenderer(out, pages, everything(), rendererKept());
            await astro.setup?.();
          },
        })),
      'astro:build:done': () => nameMissingPages(out),
    },
  };
};
