import { expect, test } from '@playwright/test';
import { weighFirst } from '../bench/search/weigh-first.ts';
import { openWire } from '../bench/search/wire.ts';

const MOST = 160 * 1024;

/** A query as each kind of reader types it: what it asks of the index and of the tables differs. */
const QUERIES = [
  'earthquake',
  'predictve service',
  '地震',
  '怎样让客服员工的意见传到管理层？',
  '私人店话',
  '客服熱線不中斷',
  'ＣＲＭ系统',
  '养狗的注意事项',
  'dizhen',
  'dizh',
  'chengdu fengkong',
  'زلزله',
  'تلفن‌ها قطع شد',
  'خط ۱۱۱۸۵',
];

for (const query of QUERIES)
  test(`“${query}” as a first query weighs at most 160 KiB on the wire, headers and all`, async ({
    browser,
    baseURL,
  }) => {
    const wire = await openWire(`${baseURL}/`);
    try {
      // The second time, as from a static host, which has packed its files.
      await weighFirst(browser, wire, query);
      const bytes = await weighFirst(browser, wire, query);
      expect(bytes).toBeGreaterThan(40_000);
      expect(bytes).toBeLessThanOrEqual(MOST);
    } finally {
      wire.close();
    }
  });
