import { expect, test } from 'vitest';
import { readerOf } from './reader.ts';
import { titleHtml } from './word-breaks.ts';

test('a Chinese title may break between words, never before punctuation or inside mark-up', () => {
  expect(readerOf('zh', '/').title({ zh: '武汉封城，湖北邮政پست' })).toBe(
    '武汉封城，湖北<wbr>邮政<bdi lang="fa">پست</bdi>',
  );
  expect(titleHtml('邮政 & 电话', 'zh')).toBe('邮政 &amp; 电话');
  expect(titleHtml('热线11185切换', 'zh')).toBe('热线11185切换');
  expect(titleHtml('：分区管现场', 'zh')).not.toContain('分<wbr>');
  expect(titleHtml('客服业的明天', 'zh')).toBe('客服业的<wbr>明天');
  expect(titleHtml('怎样不中断', 'zh')).toBe('怎样不中断');
  expect(titleHtml('把热线整体切到另一个中心', 'zh')).toBe('把热线<wbr>整体切到另一个<wbr>中心');
});

test('a phrase of a Chinese title stays together where the title has others', () => {
  for (const [title, parted] of [
    ['出了事，客户服务怎样不中断。', '出了事，客户服务<wbr>怎样不中断。'],
    ['电话全断，支持人员公开私人号码', '电话全断，支持人员<wbr>公开私人号码'],
  ] as const) {
    expect(titleHtml(title, 'zh')).toBe(parted);
  }
});

test('other languages break where they always do', () => {
  expect(titleHtml('Hubei’s hotline', 'en')).toBe('Hubei’s hotline');
});
