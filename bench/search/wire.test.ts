import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { openWire } from './wire.ts';

it('counts what a server sends, headers and body, and forgets it when told', async () => {
  const server = createServer((_request, response) => response.end('x'.repeat(1000)));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const wire = await openWire(`http://localhost:${(server.address() as AddressInfo).port}/`);
  try {
    expect(await (await fetch(wire.url)).text()).toHaveLength(1000);
    const bytes = wire.bytes();
    expect(bytes).toBeGreaterThan(1000);
    expect(bytes).toBeLessThan(1500);
    expect(wire.bytes()).toBe(0);
  } finally {
    wire.close();
    server.close();
  }
});
