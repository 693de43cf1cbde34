import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { publishFindings } from '../content/compile/content-channel.ts';
import type { Diagnostic } from '../content/source/diagnostics.ts';
import { devErrors } from './dev-errors.ts';

const error: Diagnostic = {
  severity: 'error',
  file: 'content/cases/a/case.yaml',
  line: 3,
  column: 7,
  rule: 'article-empty',
  values: {},
};

/** A server that notes what it sends to browsers. */
const fakeServer = () => {
  const sent: { type: string; err?: { message: string; loc?: object } }[] = [];
  let connect = (): void => undefined;
  const ws = {
    send: (message: (typeof sent)[number]) => sent.push(message),
    on: (_: string, listen: () => void) => {
      connect = listen;
    },
  };
  const setup = devErrors().hooks['astro:server:setup'] as unknown as (options: object) => void;
  setup({ server: { ws } });
  return { sent, connect: () => connect() };
};

// The channel belongs to the process and keeps what another test published last.
beforeEach(() => publishFindings([]));
afterEach(() => vi.unstubAllEnvs());

describe('errors in development', () => {
  it('show in open pages and new ones, and are cleared by the save that mends them', () => {
    const { sent, connect } = fakeServer();
    connect();
    expect(sent).toEqual([]);
    publishFindings([error]);
    connect();
    expect(sent.map(({ type }) => type)).toEqual(['error', 'error']);
    expect(sent[0]?.err?.message).toContain('content/cases/a/case.yaml:3:7 article-empty');
    expect(sent[0]?.err?.loc).toEqual({ file: error.file, line: 3, column: 7 });
    publishFindings([]);
    expect(sent.at(-1)).toEqual({ type: 'full-reload' });
    connect();
    expect(sent).toHaveLength(3);
  });

  it('stand in the language of the terminal, Persian on a line of its own in its own order', () => {
    const { sent } = fakeServer();
    for (const terminal of ['zh_CN.UTF-8', 'fa_IR.UTF-8']) {
      vi.stubEnv('LC_ALL', terminal);
      publishFindings([error]);
    }
    publishFindings([]);
    const [chinese, persian] = sent.map(({ err }) => err?.message);
    expect(chinese).toMatch(/^content\/cases\/a\/case\.yaml:3:7 article-empty \p{sc=Han}/u);
    expect(persian).toMatch(
      /^content\/cases\/a\/case\.yaml:3:7 article-empty\n\u2067\p{sc=Arab}.*\u2069$/u,
    );
  });

  it('are not shown for warnings', () => {
    const { sent } = fakeServer();
    publishFindings([{ ...error, severity: 'warning' }]);
    expect(sent).toEqual([]);
  });
});
