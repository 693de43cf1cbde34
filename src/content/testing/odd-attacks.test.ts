import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { findings, load, lockFor } from './fixture.ts';
import { ODD_ATTACKS, ODD_TEXTS, oddText } from './odd-attacks.ts';

const SECRET = 'quagga-51e0';
beforeEach(() => void vi.stubEnv('SECRET', SECRET));
afterEach(() => void vi.unstubAllEnvs());

it.each(ODD_ATTACKS)('%s is refused', (_, files, file, rule) => {
  const found = findings(files);
  const own = found.filter((line) => line.startsWith(`content/${file}:`));
  expect(
    own.filter((line) => line.includes(` ${rule} `)),
    found.join('\n'),
  ).not.toEqual([]);
  expect(found.join('\n')).not.toContain(SECRET);
});

it.each(ODD_TEXTS)('%s is text', (_, body, shown) => {
  const files = oddText(body);
  const locked = { ...files, 'cases/dead-phones/blocks.lock.yaml': lockFor(files) };
  const texts = load(locked).read[0]!.articles.find(({ locale }) => locale === 'en')!.raw;
  expect(findings(locked).filter((line) => line.includes(' mdx-'))).toEqual([]);
  expect(texts[1]?.words).toBe(shown);
});
