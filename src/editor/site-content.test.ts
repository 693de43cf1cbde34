import { EventEmitter } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { lastFindings, published } from '../content/compile/published.ts';
import { change, LOCKED, withProject, type Files } from '../content/testing/fixture.ts';
import { siteContent } from './site-content.ts';

const RECORD = 'cases/dead-phones/case.yaml';
const EN = 'cases/dead-phones/article.en.mdx';

interface Message {
  type: string;
  err?: { message: string; loc?: object };
}

/** A development server on a content, that notes what it logs and sends to browsers. */
const serverOn = (root: string) => {
  vi.stubEnv('CONTENT_ROOT', root);
  const sent: Message[] = [];
  const logged: string[] = [];
  const log = (message: string) => logged.push(message);
  const listeners: Record<string, (event: string, path: string) => void> = {};
  const listen = (name: string, listener: () => void) => (listeners[name] = listener);
  const handlers: { handle: (request: object, response: object, next: () => void) => void }[] = [];
  let anew = 0;
  const server = {
    ws: { send: (message: Message) => sent.push(message), on: listen },
    environments: { ssr: { hot: { send: () => (anew += 1) } } },
    middlewares: { stack: handlers },
    watcher: { add: () => undefined, on: listen },
  };
  const { hooks } = siteContent();
  const call = (name: keyof typeof hooks, options: object) =>
    (hooks[name] as ((options: object) => unknown) | undefined)?.(options);
  call('astro:config:done', { config: { root: pathToFileURL(`${root}/`) } });
  const start = () => {
    call('astro:server:setup', {
      server,
      logger: { error: log, warn: log, info: log },
    });
    call('astro:server:start', {});
  };
  const ask = (url: string) => {
    const response = new EventEmitter();
    handlers[0]!.handle({ url }, response, () => undefined);
    return () => response.emit('close');
  };
  const save = (files: Files, path: string) => {
    writeFileSync(join(root, 'content', path), files[path]!);
    listeners.all!('change', join(root, 'content', path));
    vi.runAllTimers();
  };
  const build = () => call('astro:build:start', {});
  const connect = () => listeners.connection!('', '');
  return { sent, logged, start, save, build, connect, ask, timesAnew: () => anew };
};

const draft = (): Files =>
  change(
    change(LOCKED, RECORD, 'status: published', 'status: draft'),
    RECORD,
    'value: 300',
    'value: 400',
  );

/** More cases than there is time for at once. */
const MANY: Files = {
  ...LOCKED,
  ...Object.fromEntries(
    ['a-case', 'b-case', 'c-case', 'd-case'].flatMap((id) =>
      Object.entries(LOCKED)
        .filter(([path]) => path.startsWith('cases/dead-phones/'))
        .map(([path, text]) => [path.replace('dead-phones', id), text]),
    ),
  ),
};

const shown = (root: string): string =>
  JSON.stringify(published(root).cases.map((one) => one.read()));

afterEach(() => {
  vi.unstubAllEnvs();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('while texts are written', () => {
  it('shows a text before its lock is', () =>
    withProject(change(LOCKED, EN, 'service went on', 'all went on'), (root) => {
      const { start, logged } = serverOn(root);
      start();
      expect(logged).toEqual([expect.stringContaining(`content/${EN}:12:1 lock-stale`)]);
      expect(shown(root)).toContain('all went on');
    }));

  it('logs and shows a mistake, keeps the last good state, and is cleared by the save that mends it', () =>
    withProject(LOCKED, (root) => {
      vi.useFakeTimers();
      const { start, logged, sent, save, connect } = serverOn(root);
      start();
      connect();
      expect(sent.map(({ type }) => type)).toEqual(['full-reload']);
      save(change(LOCKED, EN, 'service went on', '{1}'), EN);
      connect();
      expect(logged.join()).toContain(`content/${EN}:12:41 mdx-expression`);
      expect(sent.slice(1).map(({ type }) => type)).toEqual(['error', 'error']);
      expect(sent.at(-1)?.err?.loc).toEqual({ file: `content/${EN}`, line: 12, column: 41 });
      expect(shown(root)).toContain('service went on');
      save(LOCKED, EN);
      expect(sent.at(-1)).toEqual({ type: 'full-reload' });
      connect();
      expect(sent).toHaveLength(4);
    }));

  it('has the pages ask anew what there is at every save', () =>
    withProject(LOCKED, (root) => {
      vi.useFakeTimers();
      const { start, save, timesAnew } = serverOn(root);
      start();
      const before = timesAnew();
      save(change(LOCKED, EN, 'service went on', 'all went on'), EN);
      expect(timesAnew()).toBe(before + 1);
    }));

  it('shows what is read before it reads the rest, and first what is asked for', () =>
    withProject(MANY, (root) => {
      vi.useFakeTimers();
      // Each look at the clock is a second later: there is time for one case before it starts.
      let now = 0;
      vi.spyOn(performance, 'now').mockImplementation(() => (now += 1000));
      const { start, ask, sent, logged } = serverOn(root);
      const ids = (): string[] => published(root).cases.map(({ id }) => id);
      start();
      expect(ids()).toEqual(['a-case']);
      expect(logged).toEqual(['4 cases are still to be read']);
      const answered = ask('/en/cases/d-case/');
      expect(ids()).toEqual(['a-case', 'd-case']);
      vi.advanceTimersByTime(1000);
      expect([ids().length, sent]).toEqual([2, []]);
      answered();
      vi.runAllTimers();
      expect(ids()).toEqual(['a-case', 'b-case', 'c-case', 'd-case', 'dead-phones']);
      expect(sent).toEqual([{ type: 'full-reload' }]);
    }));

  it('logs the warnings of a draft, and keeps it out of a build', () =>
    withProject(draft(), (root) => {
      const { start, logged, build } = serverOn(root);
      start();
      expect(logged.join()).toContain('evidence-number');
      expect(published(root).cases).toHaveLength(1);
      expect(lastFindings(root).map(({ rule }) => rule)).toContain('evidence-number');
      build();
      expect(published(root).cases).toEqual([]);
    }));
});

describe('a build', () => {
  it('stops at a mistake', () =>
    withProject(change(LOCKED, EN, 'service went on', '{1}'), (root) => {
      expect(() => serverOn(root).build()).toThrow(`content/${EN}:12:41 mdx-expression`);
    }));

  it('makes pages of what is there', () =>
    withProject(LOCKED, (root) => {
      serverOn(root).build();
      expect(shown(root)).toContain('service went on');
    }));
});
