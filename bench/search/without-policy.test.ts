import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { POLICY } from '../../scripts/http/headers.mjs';
import { serve } from '../../scripts/serve.mjs';
import { withoutPolicy } from './without-policy.ts';

it('says no policy of what is below an address, and that of the site of all else', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'without-policy-'));
  mkdirSync(join(dir, 'plain'));
  for (const path of ['index.html', 'own.js', 'plain/worker.js'])
    writeFileSync(join(dir, path), '');
  const served = await serve({ dir, port: 0, around: (site) => withoutPolicy(site, '/plain/') });
  const policyOf = async (path: string) =>
    (await fetch(served.url + path)).headers.get('content-security-policy');
  try {
    expect(await policyOf('own.js')).toBe(POLICY.script);
    expect(await policyOf('plain/worker.js')).toBeNull();
  } finally {
    await served.close();
    rmSync(dir, { recursive: true, force: true });
  }
});
