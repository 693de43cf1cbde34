import type { AstroIntegration } from 'astro';
import { onFindings } from '../corpus/content-channel.ts';
import type { Diagnostic } from '../corpus/diagnostics.ts';
import { formatLine } from '../corpus/format.ts';
import { localeFrom } from './project.ts';

/** The message that shows Vite's overlay in the browser, in the language of the terminal. */
const overlay = (errors: readonly Diagnostic[]) => ({
  type: 'error' as const,
  err: {
    message: errors.map((one) => formatLine(one, localeFrom(undefined))).join('\n\n'),
    stack: '',
    plugin: 'content check',
    ...(errors[0] && {
      id: errors[0].file,
      loc: { file: errors[0].file, line: errors[0].line, column: errors[0].column },
    }),
  },
});

/**
 * In development, shows the errors of the content in the browser too: on the pages that are open
 * and on those opened while they last. The server lives on; the save that mends them clears it.
 */
export const devErrors = (): AstroIntegration => ({
  name: 'unbroken-line-dev-errors',
  hooks: {
    'astro:server:setup': ({ server }) => {
      let errors: readonly Diagnostic[] = [];
      onFindings((findings) => {
        const had = errors.length > 0;
        errors = findings.filter(({ severity }) => severity === 'error');
        if (errors.length > 0) server.ws.send(overlay(errors));
        else if (had) server.ws.send({ type: 'full-reload' });
      });
      server.ws.on('connection', () => {
        if (errors.length > 0) server.ws.send(overlay(errors));
      });
    },
  },
});
