import { test } from '@playwright/test';
import { expectLight } from '../search-weight.ts';

/** A query as each kind of reader types it: what it asks of the index and of the tables differs. */
const QUERIES = [
  'predictve service',
  '地震',
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
  test(
    `“${query}” as a first query is light on the wire, headers and all`,
    {
      tag: '@sweep',
    },
    async ({ browser, baseURL }) => {
      await expectLight(browser, baseURL!, query);
    },
  );
