import { test } from '@playwright/test';
import { expectLight } from './search-weight.ts';

for (const query of ['earthquake', '怎样让客服员工的意见传到管理层？'])
  test(`“${query}” as a first query weighs at most 160 KiB on the wire`, async ({
    browser,
    baseURL,
  }) => {
    await expectLight(browser, baseURL!, query);
  });
