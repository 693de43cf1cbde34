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
  'How did a bank keep its hotline answering while its agents were locked in an office?',
  'وقتی تلفن‌های شرکت قطع شد، چطور به مشتریان در توییتر خبر دادند و پاسخ دادند؟',
  '地震之后客服中心怎样才能继续接听电话并且照顾好员工',
  '"private numbers"',
  '«اتاق سرور»',
  '「推特」',
  '人',
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
