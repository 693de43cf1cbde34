import { test } from '@playwright/test';
import { mainlyIn } from './mainly-in.ts';
import { expectLight } from './search-weight.ts';

for (const query of ['earthquake', '怎样让客服员工的意见传到管理层？'])
  test(
    `“${query}” as a first query is light on the wire, headers and all`,
    mainlyIn('怎样让客服员工的意见传到管理层？', query),
    async ({ browser, baseURL }) => {
      await expectLight(browser, baseURL!, query);
    },
  );
