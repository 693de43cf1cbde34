import { expect, test } from 'vitest';
import { en } from '../../i18n/messages/en.ts';
import { fa } from '../../i18n/messages/fa.ts';
import { zh } from '../../i18n/messages/zh.ts';
import { BASES } from '../../model/article.ts';
import { READ } from './rights.ts';

test('the desk shows the sentence that readers see', () => {
  for (const basis of BASES)
    expect(READ[basis]).toEqual({
      en: en[`article.${basis}`],
      zh: zh[`article.${basis}`],
      fa: fa[`article.${basis}`],
    });
});
