import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Connect, ViteDevServer } from 'vite';
import { keepEach, lastCorpus } from '../content/compile/kept-corpus.ts';
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

/** So long cases are read before the server starts, and so long the rest waits while a page is made. */
const [LONGEST, PAUSE] = [1000, 20];

/** A terminal is no list to scroll back through; the page of a case has all of its own. */
const MOST_WARNINGS = 20;

const warningLines = (findings: readonly Diagnostic[]): string => {
  const lines = findings.map((one) => formatLine(one));
  const more = lines.length - MOST_WARNINGS;
  return [...lines.slice(0, MOST_WARNINGS), ...(more > 0 ? [`… ${more} more`] : [])].join('\n');
};

/** The case that an address or the path of a file is of. */
const caseIn = (path: string): string | undefined =>
  /[\\/]cases[\\/]([^\\/]+)[\\/]/.exec(path)?.[1];

/** Has the pages ask anew what there is to show: the server keeps what they were told. */
const askAnew = ({ environments, ws }: ViteDevServer, isWhole: boolean): void => {
  for (const { hot } of Object.values(environments)) hot.send('astro:content-changed', {});
  if (isWhole) ws.send({ type: 'full-reload' });
};

/**
 * Reads the content for the pages. A build stops at faulty content with all its errors. In
 * development the pages keep the last good state, and the errors are logged and shown in the
 * browser: on the pages that are open and on those opened while they last. The save that mends them
 * clears it.
 */
export const siteContent = (): AstroIntegration => {
  let root = contentRoot();
  /** Reads what was left when the server was set up. */
  let begin = (): void => undefined;
  return {
    name: 'unbroken-line-content',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = contentRoot(fileURLToPath(config.root));
      },
      'astro:build:start': () => void contentForBuild(root, lastCorpus(root)),
      'astro:server:start': () => begin(),
      'astro:server:setup': ({ server, logger }) => {
        let errors: readonly Diagnostic[] = [];
        let logged = '';
        let left: string[] = [];
        let open = 0;
        let timer: NodeJS.Timeout | undefined;
        const log = (findings: readonly Diagnostic[]): void => {
          const message = contentError(findings)?.message ?? warningLines(findings);
          if (message !== logged && message !== '')
            logger[errors.length > 0 ? 'error' : 'warn'](message);
          logged = message;
        };
        const update = (asked?: string, longest = LONGEST): void => {
          const until = performance.now() + longest;
          const { findings, left: unread } = contentWhileWriting(root, { until, asked });
          left = unread;
          errors = findings.filter(({ severity }) => severity === 'error');
          if (left.length === 0) log(findings);
          if (errors.length > 0) return server.ws.send(overlay(errors));
          askAnew(server, left.length === 0);
        };
        // One case at a time, and none while somebody waits for a page.
        const readOn = (reading: Iterator<string>): void => {
          if (open === 0 && reading.next().done) return update();
          setTimeout(readOn, open === 0 ? 0 : PAUSE, reading);
        };
        begin = () => {
          if (left.length === 0) return;
          logger.info(`${left.length} cases are still to be read`);
          setTimeout(readOn, PAUSE, keepEach(root, left));
        };
        const updateIn = (milliseconds: number, asked?: string): void => {
          clearTimeout(timer);
          timer = setTimeout(update, milliseconds, asked);
        };
        const known = new Set<string>();
        const handle: Connect.NextHandleFunction = ({ url = '' }, response, next) => {
          open += 1;
          response.once('close', () => (open -= 1));
          const id = caseIn(url);
          if (left.length > 0 && id !== undefined && !known.has(id)) {
            known.add(id);
            update(id, 0);
          }
          next();
        };
        server.middlewares.stack.unshift({ route: '', handle });
        publishNothing(root);
        update();
        server.ws.on('connection', () => {
          if (errors.length > 0) server.ws.send(overlay(errors));
        });
        const content = join(root, 'content') + sep;
        server.watcher.add(content);
        server.watcher.on('all', (_event, path) => {
          if (path.startsWith(content)) updateIn(QUIET, caseIn(path));
        });
      },
    },
  };
};
