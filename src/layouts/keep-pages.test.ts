import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isWritten } from './keep-pages.ts';

test('knows a file that an earlier step has written, with a slash after its address or without', () => {
  const out = mkdtempSync(join(tmpdir(), 'pages-'));
  try {
    mkdirSync(join(out, 'corpus'));
    writeFileSync(join(out, 'corpus/corpus.jsonl'), '{}');
    const written = (pathname: string, type = 'endpoint') =>
      isWritten(out, { route: { type }, pathname });
    expect(written('/corpus/corpus.jsonl')).toBe(true);
    expect(written('/corpus/corpus.jsonl/')).toBe(true);
    expect(written('/corpus/corpus.tmx/')).toBe(false);
    expect(written('/corpus/corpus.jsonl', 'page')).toBe(false);
  } finally {
    rmSync(out, { recursive: true });
  }
});
