import { expect, test } from 'vitest';
import { bundle, unbundle } from './bundle.ts';

test('a bundle holds what was put in, empty files too', () => {
  const files = ['a', '', 'ی\n\0'].map((text, at) => {
    const body = Buffer.from(text);
    return { path: `f${at}`, size: body.length, sha256: String(at), body };
  });
  const found = unbundle(Buffer.from(bundle(files)));
  expect(
    found.map(({ body, ...rest }) => ({ ...rest, text: Buffer.from(body).toString() })),
  ).toEqual(files.map(({ body, ...rest }) => ({ ...rest, text: Buffer.from(body).toString() })));
});
