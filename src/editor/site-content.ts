import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import {
  contentForBuild,
  contentWhileWriting,
  publishNothing,
} from '../content/compile/updates.ts';
import type { Diagnostic } from '../content/source/diagnostics.ts';
import { contentError, formatLine } from '../content/source/format.ts';
import { contentRoot } from '../content/source/root.ts';
import { overlay } from './dev-errors.ts';

/** How long the content must be quiet before it is read again: editors save in several steps. */
const QUIET = 60;

/** A terminal is no list to scroll back through; the page of a case has all of its own. */
const MOST_WARNINGS = 20;

const warningLines = (findings: readonly Diagnostic[]): string => {
  const lines = findings.map((one) => formatLine(one));
  const more = lines.length - MOST_WARNINGS;
  return [...lines.slice(0, MOST_WARNINGS), ...(more > 0 ? [`… ${more} more`] : [])].join('\n');
};

/**
 * Reads the content for the pages. A build stops at faulty content with all its errors. In
 * development the pages keep the last good state, and the errors are logged and shown in the
 * browser: on the pages that are open and on those opened while they last. The save that mends them
 * clears it.
 */
export const siteContent = (): AstroIntegration => {
  let root = contentRoot();
  return {
    name: 'unbroken-line-content',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = contentRoot(fileURLToPath(config.root));
      },
      'astro:build:start': () => void contentForBuild(root),
      'astro:server:setup': ({ server, logger }) => {
        let errors: readonly Diagnostic[] = [];
        let logged = '';
        const log = (findings: readonly Diagnostic[]): void => {
          const message = contentError(findings)?.message ?? warningLines(findings);
          if (message !== logged && message !== '')
            logger[errors.length > 0 ? 'error' : 'warn'](message);
          logged = message;
        };
        const update = (): void => {
          const findings = contentWhileWriting(root);
          errors = findings.filter(({ severity }) => severity === 'error');
          log(findings);
          if (errors.length === 0) return server.ws.send({ type: 'full-reload' });
          server.ws.send(overlay(errors));
        };
        publishNothing(root);
        update();
        server.ws.on('connection', () => {
          if (errors.length > 0) server.ws.send(overlay(errors));
        });
        const content = join(root, 'content') + sep;
        let timer: NodeJS.Timeout | undefined;
        server.watcher.add(content);
        server.watcher.on('all', (_event, path) => {
          if (!path.startsWith(content)) return;
          clearTimeout(timer);
          timer = setTimeout(update, QUIET);
        });
      },
    },
  };
};
