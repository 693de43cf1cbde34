import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { Case } from '../../model/corpus.ts';
import type { ExportCorpus } from '../corpus.ts';
import { unguard } from '../../text/testing/unguard.ts';
import { corpusOf } from './fixture.ts';
import { hostileText } from '../../text/testing/hostile.ts';
import { runs } from '../../text/testing/runs.ts';

/** For tests that write and read whole files. */
export const allowTime = (): void => {
  vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });
};

/** A test with a corpus whose every text is the same hostile one. */
export const survives = (
  name: string,
  check: (corpus: ExportCorpus, text: string) => unknown,
  byDay = 15,
): void => {
  allowTime();
  test(`any text survives ${name}`, async () => {
    await fc.assert(
      fc.asyncProperty(hostileText, async (text) => {
        await check(corpusOf(text), text);
      }),
      { numRuns: runs(byDay) },
    );
  });
};

/** The case of such a corpus. */
export const only = ({ cases: [one] }: ExportCorpus): Case => one!;

/** There are texts, and each is the one that went in. */
export const exactly = (texts: (string | undefined)[], text: string): void => {
  expect(new Set(texts)).toEqual(new Set([text]));
};

/** The same of a format that cannot hold every character. */
export const all = (texts: string[], text: string): void => {
  exactly(texts.map(unguard), text);
};
